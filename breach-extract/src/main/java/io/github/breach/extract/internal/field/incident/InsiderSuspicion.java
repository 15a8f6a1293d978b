package io.github.breach.extract.internal.field.incident;

import io.github.breach.extract.internal.field.incident.Statement.Place;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells an insider who took data from one who is only supposed to have: 元職員が名簿を持ち出した疑い. */
final class InsiderSuspicion {
  private static final WordLists WORDS = IncidentWording.WORDS;

  private final Notice notice;
  private final AssertionReader assertions;
  private boolean told;
  private @Nullable Statement suspected;

  InsiderSuspicion(Notice notice, AssertionReader assertions) {
    this.notice = notice;
    this.assertions = assertions;
  }

  /** Takes up what a statement of an insider's notice tells of the deed. */
  void read(Statement statement) {
    String text = notice.text().text();
    if (statement.place() == Place.TITLE || statement.place() == Place.HEADING) {
      return;
    }
    int at = WORDS.firstIn("CARRIED", text, statement.start(), statement.end());
    if (at < 0) {
      return;
    }
    switch (assertions.read(statement, at + WORDS.start("CARRIED", text, at))) {
      case FACT -> told = true;
      case POSSIBLE -> suspected = suspected == null ? statement : suspected;
      default -> {}
    }
  }

  /** The statement of the suspicion, where the deed is nowhere told as a fact. */
  Optional<Statement> suspected() {
    return told ? Optional.empty() : Optional.ofNullable(suspected);
  }
}
