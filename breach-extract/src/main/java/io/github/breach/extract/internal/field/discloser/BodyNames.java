package io.github.breach.extract.internal.field.discloser;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.extract.internal.line.LineReader;
import io.github.breach.extract.internal.name.NameMention;
import io.github.breach.extract.internal.name.NameStart;
import io.github.breach.extract.internal.vocabulary.Vocabulary;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the name of a body that ends at a place of a sentence. Immutable. */
final class BodyNames {
  private final LineReader reader;
  private final WordLists names;
  private final NameStart nameStart;

  BodyNames(LineReader reader) {
    this.reader = reader;
    this.names = reader.names();
    this.nameStart = new NameStart(names);
  }

  /** The name that ends at {@code end}; null where what stands there is none. */
  @Nullable Range endingAt(Notice notice, int end) {
    String text = notice.text().text();
    int from = Math.max(notice.start(), end - 80);
    for (NameMention name : formed(notice, from, end)) {
      if (name.end() == end) {
        return nameStart.settle(notice, new Range(name.start(), end));
      }
    }
    int start = reader.organizations().startOf(text, end, from);
    if (end - start < 2 || "当本弊貴同各".indexOf(text.charAt(start)) >= 0 && !isTown(text, start)) {
      return null;
    }
    Range name = nameStart.settle(notice, new Range(start, end));
    return isNamed(text, name) ? name : null;
  }

  /** The names with a form in {@code [from, to)}, in order: 〇〇株式会社. */
  List<NameMention> formed(Notice notice, int from, int to) {
    List<TermMention> forms = notice.termsIn(Vocabulary.ORGANIZATION_FORMS, from, to);
    return reader.organizations().around(notice.text().text(), forms, from, to);
  }

  /** The name without the grammar before it. */
  Range settle(Notice notice, Range name) {
    return nameStart.settle(notice, name);
  }

  private static boolean isTown(String text, int start) {
    return text.startsWith("本庄", start) || text.startsWith("当麻", start);
  }

  /** Whether {@code name} names one body: not 市立学校, 対策本部. */
  boolean isNamed(String text, Range name) {
    String words = text.substring(name.start(), name.end());
    int institution = names.end("INSTITUTION", words);
    return institution > 0
            && words.length() > 3
            && !names.is("NAMELESS", words.substring(0, words.length() - institution))
        || names.end("MUNICIPALITY", words) > 0 && words.length() > 1 && words.length() < 14
        || words.endsWith("教委")
        || words.endsWith("県警")
        || !reader.organizations().in(words).isEmpty();
  }
}
