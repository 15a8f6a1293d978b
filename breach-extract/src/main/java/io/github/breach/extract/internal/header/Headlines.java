package io.github.breach.extract.internal.header;

import io.github.breach.extract.internal.line.LineReader;

/** What newspapers' headlines have besides the title: …、職員を処分 青葉町. */
final class Headlines {
  private static final int SHORTEST = 12;
  private static final int LONGEST_NAME = 14;

  private Headlines() {}

  /** How long the name of a body is, with the space before it, that stands apart at the end. */
  static int closingName(LineReader reader, String words) {
    int space = words.lastIndexOf(' ');
    if (space < SHORTEST || words.length() - space > LONGEST_NAME) {
      return 0;
    }
    String headline = words.substring(0, space);
    String name = words.substring(space + 1);
    boolean clause = name.indexOf('が') >= 0 || name.indexOf('を') >= 0; // …閲覧可能に 担当者が設定誤る
    boolean tells = headline.indexOf('、') > 0 && reader.speaksOfIncident(headline);
    return tells && !clause && reader.isName(name) && !reader.isTitle(name)
        ? words.length() - space
        : 0;
  }
}
