package io.github.breach.extract.internal.header;

import io.github.breach.core.date.DateMention;
import io.github.breach.core.text.FoldedText;
import io.github.breach.extract.internal.line.LineKind;
import io.github.breach.extract.internal.line.LineReader;
import io.github.breach.extract.notice.Line;
import io.github.breach.extract.notice.Range;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the top of a notice. Immutable. */
public final class HeaderReader {
  private static final int MOST_LINES = 30;
  private static final int LONGEST_REMARK = 100;
  private static final int LONGEST_SPOKEN = 40;
  private static final int NEAR = 4;

  private final LineReader reader;
  private final RepostHeadingReader reposts;
  private final TitleFinder titles;
  private final DatelineFinder datelines;

  public HeaderReader(LineReader reader) {
    this.reader = reader;
    this.reposts = new RepostHeadingReader(reader);
    this.titles = new TitleFinder(reader);
    this.datelines = new DatelineFinder(reader);
  }

  /** The header of the notice at {@code part}. */
  public Header read(FoldedText folded, Range part, List<Line> lines, List<DateMention> dates) {
    String text = folded.text();
    if (lines.isEmpty()) {
      return new Header(null, null, 0);
    }
    Optional<RepostHeading> repost = reposts.read(text, lines.get(0), dates);
    if (repost.isPresent()) {
      return new Header(repost.get().title(), repost.get().dateOrNull(), 1);
    }
    if (lines.size() <= OneLine.MOST_LINES) {
      List<Line> pieces = OneLine.pieces(text, lines);
      if (pieces.size() > lines.size()) {
        Header header = read(text, pieces, dates);
        return new Header(header.titleOrNull(), header.datelineOrNull(), 0);
      }
    }
    return read(text, lines, dates);
  }

  private Header read(String text, List<Line> lines, List<DateMention> dates) {
    LineKind[] kinds = kinds(text, lines, dates);
    TitleFinder.Title title = titles.find(text, lines, kinds, dates);
    Range range = title == null ? null : title.range();
    DateMention dateline = datelines.find(text, lines, kinds, range, dates);
    int body = title == null ? 0 : title.lastLine() + 1;
    while (body < kinds.length && isHeaderOnly(kinds[body])) {
      body++;
    }
    return new Header(range, dateline, body);
  }

  /** The kinds of the lines before the lead. */
  private LineKind[] kinds(String text, List<Line> lines, List<DateMention> dates) {
    LineKind[] kinds = new LineKind[Math.min(lines.size(), MOST_LINES)];
    boolean titled = false;
    for (int i = 0; i < kinds.length; i++) {
      LineKind kind = reader.kind(text, lines.get(i), dates);
      boolean note = text.charAt(lines.get(i).start()) == '※'; // ※新しい情報を上に追記しています。
      if (kind == LineKind.PROSE && isSpokenTitle(text, lines, i, dates)) {
        kind = LineKind.TITLE;
      }
      boolean ofPage = kind == LineKind.PROSE && isOfPage(text, lines, i, dates);
      if (kind == LineKind.PROSE
          && !note
          && !isTitleStart(text, lines, i, dates)
          && !(ofPage && !titled)) {
        return Arrays.copyOf(kinds, i);
      }
      titled |= kind == LineKind.TITLE;
      // what an editor or the page says above the title is furniture, and no half of it
      kinds[i] = ofPage ? LineKind.FURNITURE : kind == LineKind.PROSE ? LineKind.OTHER : kind;
    }
    return kinds;
  }

  /** 弊社が運営するサイトへの不正アクセスによる⏎個人情報漏えいに関するお知らせ starts as a lead does. */
  private boolean isTitleStart(String text, List<Line> lines, int i, List<DateMention> dates) {
    Line line = lines.get(i);
    return i + 1 < lines.size()
        && !lines.get(i + 1).blankBefore()
        && text.substring(line.start(), line.end()).indexOf('。') < 0
        && reader.kind(text, lines.get(i + 1), dates) == LineKind.TITLE;
  }

  /** A slogan or an editor's remark a little above a title that a date stands beside. */
  private boolean isOfPage(String text, List<Line> lines, int i, List<DateMention> dates) {
    if (lines.get(i).end() - lines.get(i).start() > LONGEST_REMARK) {
      return false;
    }
    for (int j = i + 1; j < Math.min(lines.size() - 1, i + 1 + NEAR); j++) {
      LineKind kind = reader.kind(text, lines.get(j), dates);
      if (kind == LineKind.PROSE) {
        return false;
      }
      if (kind == LineKind.TITLE && lines.get(j).blankBefore()) {
        return reader.isDateline(text, lines.get(j + 1), dates);
      }
    }
    return false;
  }

  /** A shop's お知らせとおわびです。 right below the date of its post, standing alone. */
  private boolean isSpokenTitle(String text, List<Line> lines, int i, List<DateMention> dates) {
    Line line = lines.get(i);
    String words = text.substring(line.start(), line.end());
    int spoken = reader.header().end("SPOKEN", words);
    return spoken > 0
        && words.length() <= LONGEST_SPOKEN
        && words.indexOf('。') == words.length() - 1
        && i > 0
        && reader.isDateline(text, lines.get(i - 1), dates)
        && i + 1 < lines.size()
        && lines.get(i + 1).blankBefore()
        && reader.isTitle(words.substring(0, words.length() - spoken));
  }

  private static boolean isHeaderOnly(LineKind kind) {
    return kind == LineKind.DATE
        || kind == LineKind.NAME
        || kind == LineKind.ADDRESSEE
        || kind == LineKind.FURNITURE;
  }
}
