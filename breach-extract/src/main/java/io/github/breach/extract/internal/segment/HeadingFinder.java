package io.github.breach.extract.internal.segment;

import io.github.breach.core.text.BoundedSearch;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.line.Within;
import io.github.breach.extract.notice.Line;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines that head sections.
 *
 * <p>A number or mark alone makes no heading: lists have them too. A line counts when it is short,
 * isn't a sentence, and either has heading words or a body of its own below it.
 */
final class HeadingFinder {
  private static final int LONGEST = 60;
  private static final int LONGEST_NESTED = 45;
  private static final int LONGEST_BARE = 26;
  private static final int LONGEST_REMARK = 16;
  private static final int LONGEST_QUESTION = 300;

  /** After so many lines of heading words, weaker ones head sections too: 内容. */
  private static final int MANY_BARE = 2;

  private static final int FARTHEST_BARE = 5;

  private static final List<String> VERB_ENDINGS = List.of("こと", "した", "ました", "ます", "です", "する");

  private final String text;
  private final List<Line> lines;
  private final HeadingClassifier classifier;
  private final Marker[] markers;
  private int bareHeadings;

  HeadingFinder(String text, List<Line> lines, HeadingClassifier classifier) {
    this.text = text;
    this.lines = lines;
    this.classifier = classifier;
    MarkerReader reader = new MarkerReader(text);
    markers = new Marker[lines.size()];
    for (int i = 0; i < markers.length; i++) {
      markers[i] = reader.read(lines.get(i).start(), lines.get(i).end());
    }
  }

  private Heading heading(int line, MarkerStyle style, int end, HeadingClassifier.Reading reading) {
    int start = style == MarkerStyle.HASH ? markers[line].textStart() : lines.get(line).start();
    return new Heading(line, start, style, end, reading.kinds(), reading.strong());
  }

  Marker marker(int line) {
    return markers[line];
  }

  /** The headings from line {@code first} on. */
  List<Heading> find(int first) {
    List<Heading> headings = new ArrayList<>();
    for (int i = first; i < lines.size(); i++) {
      Heading heading = at(i);
      if (heading != null) {
        headings.add(heading);
      }
    }
    return headings;
  }

  private @Nullable Heading at(int i) {
    Line line = lines.get(i);
    Marker marker = markers[i];
    int from = marker.textStart();
    int to = line.end();
    if (from >= to) {
      return null;
    }
    return switch (marker.style()) {
      case NONE -> bare(i, line);
      case BULLET, NOTE -> null;
      case QUESTION ->
          to - from > LONGEST_QUESTION
              ? null
              : heading(i, marker.style(), to, classifier.read(text, from, to));
      case LENTICULAR -> bracketed(i, '【', '】', '〕');
      case ANGLE -> bracketed(i, '<', '>', '》');
      case BRACKET -> bracketed(i, '[', ']', ']');
      case SQUARE, CIRCLE, TRIANGLE, HASH -> symbol(i, from, to);
      case ARABIC_POINT, ARABIC_SPACE, ORDINAL, KANJI_POINT, ROMAN_UPPER -> numbered(i, from, to);
      case ORDINAL_BARE -> {
        HeadingClassifier.Reading reading = classifier.read(text, from, to);
        yield to - from <= LONGEST_BARE && !isSentence(from, to) && !reading.kinds().isEmpty()
            ? heading(i, marker.style(), to, reading)
            : null;
      }
      case ARABIC_BARE -> {
        HeadingClassifier.Reading reading = classifier.read(text, from, to);
        yield to - from <= LONGEST_BARE && reading.strong() && reading.covered()
            ? heading(i, marker.style(), to, reading)
            : null;
      }
      default -> nested(i, from, to);
    };
  }

  /** 1. 経緯, and 1 発生日 令和6年9月30日 with its body on the line. */
  private @Nullable Heading numbered(int i, int from, int to) {
    int labelEnd = labelEnd(from, to);
    if (labelEnd < to) {
      HeadingClassifier.Reading label = classifier.read(text, from, labelEnd);
      if (label.strong() && label.covered()) {
        return heading(i, markers[i].style(), labelEnd, label);
      }
      if (label.covered() && text.substring(labelEnd, to).indexOf('、') >= 0) {
        return null; // 3 内容 職員が、…際、
      }
    }
    if (isSentence(from, to) || to - from > LONGEST) {
      return null;
    }
    HeadingClassifier.Reading reading = classifier.read(text, from, to);
    boolean clause = endsInVerb(to) && BoundedSearch.indexOf(text, '、', from, to) >= 0;
    if (clause || !reading.strong() && (inList(i) || endsInVerb(to))) {
      return null;
    }
    return heading(i, markers[i].style(), to, reading);
  }

  /** ■漏れた可能性のある情報 */
  private @Nullable Heading symbol(int i, int from, int to) {
    if (isSentence(from, to) || to - from > LONGEST) {
      return null;
    }
    HeadingClassifier.Reading reading = classifier.read(text, from, to);
    int labelEnd = labelEnd(from, to);
    if (labelEnd < to && text.charAt(labelEnd) == ':' && labelEnd + 1 < to) {
      return null; // ■日時:8月7日
    }
    if (text.charAt(from) == ':') {
      return null; // ○:対象の項目 ×:対象外
    }
    if (labelEnd < to && inList(i) && !reading.covered() && isCovered(from, labelEnd)) {
      return null; // ● 判明日 令和2年2月27日, among lines of its sort
    }
    boolean named = reading.strong() && reading.covered(); // ◆やったこと、これからやること
    boolean clause = !named && endsInVerb(to) && BoundedSearch.indexOf(text, '、', from, to) >= 0;
    if (clause || !reading.strong() && (inList(i) || endsInVerb(to) || i + 1 == lines.size())) {
      return null;
    }
    return heading(i, markers[i].style(), to, reading);
  }

  private boolean isCovered(int from, int to) {
    return classifier.read(text, from, to).covered();
  }

  /** (1)原因, ① お客様への対応 */
  private @Nullable Heading nested(int i, int from, int to) {
    int labelEnd = labelEnd(from, to);
    if (labelEnd < to) {
      HeadingClassifier.Reading label = classifier.read(text, from, labelEnd);
      if (label.strong() && label.covered() && markers[i].style() == MarkerStyle.ARABIC_PAREN) {
        return heading(i, markers[i].style(), labelEnd, label);
      }
    }
    if (isSentence(from, to)
        || to - from > LONGEST_NESTED
        || endsInCount(to)
        || hasValue(from, to)) {
      return null;
    }
    int bracket = BoundedSearch.indexOf(text, '(', from, to);
    int nameEnd = bracket > from ? bracket : to; // 名簿(4月1日時点のもの)
    HeadingClassifier.Reading reading = classifier.read(text, from, nameEnd);
    MarkerStyle style = markers[i].style();
    boolean paren = style == MarkerStyle.ARABIC_PAREN || style == MarkerStyle.ARABIC_HALF_PAREN;
    boolean named =
        reading.strong() && (paren || reading.covered())
            || paren && reading.covered() && !reading.kinds().isEmpty();
    boolean bodied =
        paren && hasBody(i) && !inList(i) && BoundedSearch.indexOf(text, '、', from, to) < 0;
    return named || bodied ? heading(i, markers[i].style(), to, reading) : null;
  }

  /** 【問合せ】 alone on its line. */
  private @Nullable Heading bracketed(int i, char open, char close, char otherClose) {
    Line line = lines.get(i);
    char last = text.charAt(line.end() - 1);
    if (last != close && last != otherClose) {
      return bracketedLabel(i, close);
    }
    if (line.end() - line.start() > LONGEST) {
      return null;
    }
    String inside = text.substring(line.start() + 1, line.end() - 1);
    if (inside.isBlank()
        || inside.indexOf(open) >= 0
        || inside.indexOf('|') >= 0
        || isDateOnly(inside)) {
      return null;
    }
    HeadingClassifier.Reading reading = classifier.read(text, line.start() + 1, line.end() - 1);
    return reading.strong() || hasBody(i)
        ? heading(i, markers[i].style(), line.end(), reading)
        : null;
  }

  /** 【経緯】11月9日、… with its body on the line. */
  private @Nullable Heading bracketedLabel(int i, char close) {
    Line line = lines.get(i);
    int limit = Math.min(line.end(), line.start() + LONGEST_BARE + 1);
    int end = BoundedSearch.indexOf(text, close, line.start(), limit);
    if (end < 0) {
      return null;
    }
    HeadingClassifier.Reading reading = classifier.read(text, line.start() + 1, end);
    return reading.strong() && reading.covered()
        ? heading(i, markers[i].style(), end + 1, reading)
        : null;
  }

  /** A line of heading words and nothing else: 再発防止, 対象(8月9日更新). */
  private @Nullable Heading bare(int i, Line line) {
    if (line.end() - line.start() > LONGEST_BARE || i + 1 == lines.size()) {
      return null;
    }
    if (text.charAt(line.start()) == '(' && markers[i + 1].style() == MarkerStyle.BULLET) {
      return null; // (これから) says of a list when, and not what it is
    }
    int to = text.charAt(line.end() - 1) == ':' ? line.end() - 1 : line.end();
    if (text.charAt(to - 1) == ')') {
      int open = Within.last(text, '(', Math.max(line.start() + 1, to - LONGEST_REMARK), to);
      to = open > 0 ? open : to;
    }
    HeadingClassifier.Reading reading = classifier.read(text, line.start(), to);
    if (!reading.covered()) {
      return null;
    }
    boolean productive = !reading.kinds().isEmpty() && to - line.start() >= 8 && line.blankBefore();
    boolean labels =
        !reading.kinds().isEmpty()
            && (bareHeadings >= MANY_BARE || bareHeadings > 0 && isBareSoon(i));
    if (reading.strong()) {
      bareHeadings++;
    }
    return reading.strong() || productive || labels
        ? heading(i, MarkerStyle.NONE, line.end(), reading)
        : null;
  }

  /** 発生日時 ⏎ 6月3日 ⏎ 内容 ⏎ … ⏎ 対象となる情報: a line of heading words stands a little below. */
  private boolean isBareSoon(int i) {
    for (int j = i + 2; j < Math.min(lines.size() - 1, i + FARTHEST_BARE); j++) {
      Line line = lines.get(j);
      if (markers[j].style() == MarkerStyle.NONE && line.end() - line.start() <= LONGEST_BARE) {
        HeadingClassifier.Reading reading = classifier.read(text, line.start(), line.end());
        if (reading.strong() && reading.covered()) {
          return true;
        }
      }
    }
    return false;
  }

  /** The end of a first word before a space or colon, or {@code to}. */
  private int labelEnd(int from, int to) {
    for (int i = from; i < Math.min(to, from + 16); i++) {
      char c = text.charAt(i);
      if ((c == ' ' || c == ':') && i > from) {
        return i;
      }
    }
    return to;
  }

  private boolean isSentence(int from, int to) {
    char last = text.charAt(to - 1);
    if (last == '。') {
      return true;
    }
    return BoundedSearch.indexOf(text, '。', from, to) >= 0;
  }

  /** 名簿シート 312人分 is an item and no heading. */
  private boolean endsInCount(int to) {
    int i = to - 1;
    while (i > 0 && to - i <= 4 && "名人件分様枚冊台通社世帯超)".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i < to - 1 && JapaneseChars.isDigit(text.charAt(i));
  }

  /** 様式を改めることとした is a measure and no heading. */
  private boolean endsInVerb(int to) {
    for (String ending : VERB_ENDINGS) {
      if (text.startsWith(ending, to - ending.length())) {
        return true;
      }
    }
    return false;
  }

  private boolean hasValue(int from, int to) {
    return BoundedSearch.indexOf(text, ':', from, to - 1) >= 0;
  }

  /** Whether the next line is of the same list, or the line before is: an item without a body. */
  private boolean inList(int i) {
    MarkerStyle style = markers[i].style();
    boolean nextIsSibling = i + 1 < lines.size() && markers[i + 1].style() == style;
    boolean previousIsSibling = i > 0 && markers[i - 1].style() == style;
    return nextIsSibling || previousIsSibling;
  }

  private boolean hasBody(int i) {
    return i + 1 < lines.size() && markers[i + 1].style() != markers[i].style();
  }

  private static boolean isDateOnly(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!JapaneseChars.isDigit(c) && "年月日火水木金土曜令和平成元()/. ".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
