package io.github.breach.extract.internal.reading;

import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.NoticeSection;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.extract.notice.SentenceForm;
import io.github.breach.model.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes statements of a notice's sentences: each knows what it is about, even where a label or a
 * question says it and no heading. Immutable.
 */
public final class StatementReader {
  private static final int SHORTEST_QUOTED = 8;
  private static final int LONGEST_STATE = 10;

  private final TopicWords words = TopicWords.standard();
  private final HeadingStatements misread;

  private StatementReader(PredicateReader predicates) {
    this.misread = new HeadingStatements(predicates);
  }

  public static StatementReader with(PredicateReader predicates) {
    return new StatementReader(predicates);
  }

  /** The statements of a notice that stand from the first of some of its sentences to the last. */
  public List<Statement> read(Notice notice, List<Sentence> sentences) {
    if (sentences.isEmpty()) {
      return List.of();
    }
    List<Statement> all = read(notice);
    if (sentences.size() == notice.sentences().size()) {
      return all;
    }
    int from = sentences.get(0).start();
    int to = sentences.get(sentences.size() - 1).end();
    return all.stream().filter(s -> s.start() >= from && s.end() <= to).toList();
  }

  /** The statements of a notice, in order; whoever asks first reads them for all. */
  public List<Statement> read(Notice notice) {
    return notice.readings().get(Statements.class, () -> new Statements(readAll(notice))).all();
  }

  private record Statements(List<Statement> all) {
    private Statements {
      all = List.copyOf(all);
    }
  }

  private List<Statement> readAll(Notice notice) {
    TopicTracker topics = new TopicTracker(notice, words, misread);
    List<Statement> statements = new ArrayList<>();
    int nextSection = 0;
    for (Sentence sentence : notice.sentences()) {
      nextSection =
          addHeadings(notice, topics, nextSection, sentence.section().index() + 1, statements);
      int from = topics.readHeading(sentence);
      Set<SectionKind> about = topics.next(sentence);
      if (from >= sentence.end()) {
        continue;
      }
      if (isNoteOfLast(notice, sentence, statements)) {
        Statement last = statements.remove(statements.size() - 1);
        String bracket = notice.words(sentence);
        statements.add(last.withNote(bracket.substring(1, bracket.lastIndexOf(')'))));
      } else {
        addQuotedApart(notice, sentence, from, about, statements);
      }
    }
    addHeadings(notice, topics, nextSection, notice.sections().size(), statements);
    return statements;
  }

  private int addHeadings(
      Notice notice, TopicTracker topics, int from, int to, List<Statement> out) {
    for (int i = from; i < to; i++) {
      NoticeSection section = notice.sections().get(i);
      if (i > 0 && misread.isStatement(notice, section)) {
        out.add(
            statement(
                notice,
                section.start(),
                section.headingEnd(),
                -1 - i,
                SentenceForm.ITEM,
                section,
                topics.of(section)));
      }
    }
    return Math.max(from, to);
  }

  /** A bracket that stands alone behind a sentence's 。 on the same line: …集約する。(12月より実施) */
  private static boolean isNoteOfLast(Notice notice, Sentence sentence, List<Statement> before) {
    if (before.isEmpty() || before.get(before.size() - 1).line() != sentence.line()) {
      return false;
    }
    String text = notice.text().text();
    int last = sentence.end() - 1;
    return text.charAt(sentence.start()) == '('
        && last > sentence.start()
        && (text.charAt(last) == ')'
            || last - 1 > sentence.start() && text.charAt(last - 1) == ')');
  }

  /** Adds a sentence; one that holds quoted sentences is cut behind each: 課長は「申し訳ない。今後は…する」と話した。 */
  private static void addQuotedApart(
      Notice notice, Sentence sentence, int from, Set<SectionKind> about, List<Statement> out) {
    String text = notice.text().text();
    int start = from;
    int brackets = 0; // (5年から2年へ。本年12月まで) is one note
    for (int i = from; i < sentence.end() - 1; i++) {
      brackets += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' && brackets > 0 ? -1 : 0;
      if (text.charAt(i) == '。'
          && brackets == 0
          && i - start >= SHORTEST_QUOTED
          && "」』)】".indexOf(text.charAt(i + 1)) < 0) {
        add(notice, sentence, start, i + 1, about, out);
        start = i + 1;
      }
    }
    add(notice, sentence, start, sentence.end(), about, out);
  }

  private static void add(
      Notice notice,
      Sentence sentence,
      int from,
      int end,
      Set<SectionKind> about,
      List<Statement> out) {
    out.add(
        statement(notice, from, end, sentence.line(), sentence.form(), sentence.section(), about));
  }

  private static Statement statement(
      Notice notice,
      int start,
      int end,
      int line,
      SentenceForm form,
      NoticeSection section,
      Set<SectionKind> about) {
    String text = notice.words(start, end);
    int close = "[【<".indexOf(text.charAt(0)) >= 0 ? firstClose(text) : closeOfState(text);
    String tag = close > 0 ? text.substring(1, close) : "";
    String own = close > 0 ? text.substring(close + 1).strip() : text;
    return own.isEmpty()
        ? new Statement(start, end, line, form, section, about, "", "", text)
        : new Statement(start, end, line, form, section, about, tag, "", own);
  }

  /** Where the bracket closes of a line that tells first how far it has come, or -1: (済) 受信時に遮断. */
  private static int closeOfState(String text) {
    int close = text.charAt(0) == '(' ? text.indexOf(')') : -1;
    return close > 1 && close <= LONGEST_STATE && text.startsWith(" ", close + 1) ? close : -1;
  }

  private static int firstClose(String text) {
    for (int i = 1; i < text.length(); i++) {
      if ("]】>".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
