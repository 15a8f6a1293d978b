package io.github.breach.extract.internal.field.incident;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.lexicon.TermMentions;
import io.github.breach.extract.internal.field.incident.Statement.Place;
import io.github.breach.extract.internal.line.RowLabel;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.model.Assessment;
import io.github.breach.model.Certainty;
import io.github.breach.model.IncidentType;
import io.github.breach.model.SectionKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides over all statements how sure the notice is that the data was misused: done outweighs
 * possible, and possible outweighs not found.
 */
final class DamageReader {
  private static final WordLists WORDING = IncidentWording.WORDS;
  private static final String WORDS = "misuses";
  private static final Set<String> NAMES = Set.of("MISUSE", "HARM", "LURE");
  private static final int UNLIKELY_REACH = 40;
  private static final int NEAR = 14;
  private static final int LATER_REACH = 80;

  private final Notice notice;
  private final TermMentions words;
  private final Misuses misuses;
  private final AssertionReader assertions;
  private final Map<Certainty, Statement> signals = new EnumMap<>(Certainty.class);

  /** What tells a possibility only to say how small it is. */
  private @Nullable Statement unlikely;

  DamageReader(Notice notice, Set<IncidentType> types) {
    this.notice = notice;
    this.words = notice.terms(WORDS);
    this.misuses = new Misuses(notice, words, types);
    this.assertions = new AssertionReader(notice);
  }

  Assessment read(List<Statement> statements) {
    for (Statement statement : statements) {
      if (statement.place() == Place.HEADING) {
        readHeading(statement);
      } else if (statement.place() != Place.TITLE) {
        read(statement);
      }
    }
    for (Certainty certainty :
        List.of(Certainty.CONFIRMED, Certainty.POSSIBLE, Certainty.NOT_OBSERVED)) {
      Statement statement = signals.get(certainty);
      if (statement != null) {
        return new Assessment(certainty, notice.evidence(statement.start(), statement.end()));
      }
    }
    return unlikely == null
        ? Assessment.notStated()
        : new Assessment(Certainty.POSSIBLE, notice.evidence(unlikely.start(), unlikely.end()));
  }

  /** [うちポイントが使われたアカウント] above their number tells as much as a sentence. */
  private void readHeading(Statement statement) {
    if (notice.words(statement.start(), statement.end()).contains("場合")) {
      return;
    }
    for (TermMention word : words.in(statement.start(), statement.end())) {
      if (word.key().equals("SPENT")
          && misuses.isOfWorth(statement, word)
          && assertions.readAlone(word.end(), statement.end()) == Reading.FACT) {
        signals.putIfAbsent(Certainty.CONFIRMED, statement);
      }
    }
  }

  private void read(Statement statement) {
    boolean any = false;
    int value = valueOfLabel(statement);
    for (TermMention word : words.in(value, statement.end())) {
      boolean done = misuses.isDone(statement, word);
      if (!done && !NAMES.contains(word.key()) || misuses.isOfElse(statement, word, done)) {
        continue;
      }
      any = true;
      switch (assertions.readAlone(word.end(), statement.end())) {
        case DENIED ->
            signals.putIfAbsent(
                mayComeYet(word, statement) ? Certainty.POSSIBLE : Certainty.NOT_OBSERVED,
                statement);
        case POSSIBLE -> {
          if (isUnlikely(word, statement)) {
            unlikely = unlikely == null ? statement : unlikely;
          } else {
            signals.putIfAbsent(Certainty.POSSIBLE, statement);
          }
        }
        case FACT -> {
          if (done && isDeniedRelation(statement)) {
            signals.putIfAbsent(Certainty.NOT_OBSERVED, statement);
          } else if (done && isUnrelated(statement)) {
            signals.putIfAbsent(Certainty.POSSIBLE, statement);
          } else if (done) {
            signals.putIfAbsent(Certainty.CONFIRMED, statement);
          } else if (word.term().surface().endsWith("可能性") || misuses.isTakenForHarm(word)) {
            signals.putIfAbsent(Certainty.POSSIBLE, statement);
          }
        }
        case HYPOTHETICAL -> {}
      }
    }
    if (!any) {
      boolean headed =
          value > statement.start()
              || statement.isOnlyAbout(SectionKind.SECONDARY_DAMAGE) && namesNothing(statement);
      if (headed) {
        readUnderHeading(statement, value);
      }
    }
  }

  /** Where the value starts in 二次被害の有無:なし, or the statement itself without such a label. */
  private int valueOfLabel(Statement statement) {
    String text = notice.text().text();
    RowLabel label = RowLabel.of(text, statement.start(), statement.end());
    return label != null && WORDING.in("HARM_LABEL", text, label.start(), label.end())
        ? label.value()
        : statement.start();
  }

  /** 二次被害が発生する|可能性は極めて低い: where no damage was seen, that is what is said of it. */
  private boolean isUnlikely(TermMention word, Statement statement) {
    String text = notice.text().text();
    int to = Math.min(statement.end(), word.end() + UNLIKELY_REACH);
    int possible = WORDING.firstIn("POSSIBLE", text, word.end(), to);
    return possible >= 0 && WORDING.in("UNLIKELY", text, possible, Math.min(to, possible + NEAR));
  }

  /** 二次被害|は確認できていないが、今後発生する可能性は否定できない. */
  private boolean mayComeYet(TermMention word, Statement statement) {
    String text = notice.text().text();
    int to = Math.min(statement.end(), word.end() + LATER_REACH);
    int later = WORDING.firstIn("LATER", text, word.end(), to);
    return later >= 0
        && WORDING.in("POSSIBLE", text, later, Math.min(statement.end(), later + LATER_REACH));
  }

  /** ご相談は5件いただきましたが、今回の件との関係は認められておりません. */
  private boolean isDeniedRelation(Statement statement) {
    String words = notice.words(statement.start(), statement.end());
    int relation = Math.max(words.indexOf("との関係"), words.indexOf("との関連"));
    return relation >= 0
        && WORDING.in("RELATION_DENIED", words, relation, words.length())
        && (words.indexOf("ません", relation) > 0 || words.indexOf("ない", relation) > 0);
  }

  /** 相談が寄せられたが、流出との関係は確認できていない. */
  private boolean isUnrelated(Statement statement) {
    String words = notice.words(statement.start(), statement.end());
    return WORDING.in("RELATION", words) && WORDING.in("RELATION_OPEN", words);
  }

  /** 確認されておりません。 or なし from {@code from}, under the heading or behind the label 二次被害. */
  private void readUnderHeading(Statement statement, int from) {
    if (assertions.saysNone(from, statement.end())) {
      signals.putIfAbsent(Certainty.NOT_OBSERVED, statement);
      return;
    }
    switch (assertions.readAlone(from, statement.end())) {
      case DENIED -> signals.putIfAbsent(Certainty.NOT_OBSERVED, statement);
      case POSSIBLE -> signals.putIfAbsent(Certainty.POSSIBLE, statement);
      default -> {
        if (isDeniedRelation(statement)) { // 報告は3件ありますが、いずれも本件との関連は確認されておりません
          signals.putIfAbsent(Certainty.NOT_OBSERVED, statement);
        }
      }
    }
  }

  private boolean namesNothing(Statement statement) {
    return notice.termsIn("leaks", statement.start(), statement.end()).isEmpty();
  }
}
