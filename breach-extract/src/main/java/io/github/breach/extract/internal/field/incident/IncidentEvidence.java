package io.github.breach.extract.internal.field.incident;

import io.github.breach.extract.notice.Notice;
import io.github.breach.model.IncidentType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells whether a text speaks of an incident that happened. */
public final class IncidentEvidence {
  private IncidentEvidence() {}

  /**
   * Whether an incident is told, or a leak.
   *
   * @param personal whether the text speaks of personal data at all; a mere fault (不具合) without any
   *     is an outage
   */
  public static boolean isTold(Notice notice, boolean personal) {
    if (isNamedByTitle(notice)) {
      return true;
    }
    List<Statement> statements = StatementReader.read(notice);
    Map<IncidentType, TypeCandidate> types =
        TypeSelection.select(new TypeReader(notice).read(statements));
    boolean onlyFault = types.keySet().equals(Set.of(IncidentType.SYSTEM_DEFECT));
    if (!types.isEmpty() && !(onlyFault && !personal)) {
      return true;
    }
    return personal && new LeakReader(notice).read(statements, types).evidence().isPresent();
  }

  /** Whether a title announces something: …について, …のお詫び. */
  public static boolean isTitled(Notice notice) {
    return StatementReader.title(notice).isPresent();
  }

  /** Whether the title announces one: 名簿の紛失について, not ランサムウェアとは. */
  private static boolean isNamedByTitle(Notice notice) {
    return StatementReader.title(notice)
        .filter(title -> !notice.words(title.start(), title.end()).contains("とは"))
        .filter(title -> !notice.words(title.start(), title.end()).contains("対策"))
        .map(
            title ->
                new TypeReader(notice)
                    .read(
                        List.of(
                            new Statement(
                                title.start(), title.end(), Statement.Place.TITLE, List.of()))))
        .filter(named -> !named.isEmpty())
        .isPresent();
  }
}
