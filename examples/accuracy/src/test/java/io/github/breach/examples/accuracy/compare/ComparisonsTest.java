package io.github.breach.examples.accuracy.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.breach.examples.accuracy.expect.JudgedText;
import io.github.breach.examples.accuracy.expect.Judgement;
import io.github.breach.examples.accuracy.score.Field;
import io.github.breach.examples.accuracy.score.FieldScore;
import io.github.breach.examples.accuracy.score.Scores;
import io.github.breach.model.CountBasis;
import io.github.breach.model.CountBound;
import io.github.breach.model.CountScope;
import io.github.breach.model.CountUnit;
import io.github.breach.model.Disclosure;
import io.github.breach.model.DisclosureBuilder;
import io.github.breach.model.Measure;
import io.github.breach.model.MeasureStatus;
import io.github.breach.model.Source;
import io.github.breach.model.Span;
import io.github.breach.model.StatedCount;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonsTest {
  private static final String TEXT = "題名\n対象は120名です。\n研修を実施しました。\n以上";

  private static final FieldScore RIGHT = new FieldScore(1, 0, 0);

  @Test
  void aCountIsPairedByItsNumberAndThenJudgedInDetail() {
    Scores scores =
        scores(
            record().counts(List.of(count(120, CountScope.SUBSET))).build(),
            "'counts':[{'value':120,'unit':['PERSON'],'scope':['TOTAL']}]");
    assertEquals(RIGHT, scores.of(Field.COUNTS_VALUE));
    assertEquals(RIGHT, scores.of(Field.COUNTS_UNIT));
    assertEquals(new FieldScore(0, 1, 1), scores.of(Field.COUNTS_SCOPE));
  }

  @Test
  void aCountThatIsToleratedCostsNothing() {
    Scores scores =
        scores(
            record().counts(List.of(count(120, CountScope.TOTAL))).build(),
            "'counts':[],'countsMay':[120]");
    assertEquals(FieldScore.NONE, scores.of(Field.COUNTS_VALUE));
  }

  @Test
  void aStatementIsTheOneThatHoldsTheFragment() {
    Measure measure = new Measure(MeasureStatus.DONE, List.of(), "研修を実施しました。", new Span(14, 24));
    Scores scores =
        scores(
            record().measures(List.of(measure)).build(),
            "'measures':[{'contains':'研修を実施','status':['PLANNED','DONE']},"
                + "{'contains':'対象は'}]");
    assertEquals(new FieldScore(1, 0, 1), scores.of(Field.MEASURES_TEXT));
    assertEquals(RIGHT, scores.of(Field.MEASURES_STATUS));
  }

  @Test
  void whatTheReaderDidNotJudgeIsNotCounted() {
    Scores scores = scores(record().counts(List.of(count(120, CountScope.TOTAL))).build(), "");
    assertEquals(List.of(Field.NOTICES), List.copyOf(scores.fields().keySet()));
  }

  @Test
  void aTitleThatIsNotFoundIsMissing() {
    Scores scores = scores(record().build(), "'title':'題名'");
    assertEquals(new FieldScore(0, 0, 1), scores.of(Field.TITLE));
  }

  @Test
  void aRecordOfNoNoticeIsOneTooMany() {
    JudgedText input = input("");
    Scores scores =
        Scores.of(
            Comparisons.judge(input, List.of(record().build(), record().build())).stream()
                .flatMap(n -> n.verdicts().stream())
                .toList());
    assertEquals(new FieldScore(1, 1, 0), scores.of(Field.NOTICES));
  }

  private static Scores scores(Disclosure record, String judgement) {
    return Scores.of(Comparisons.judge(input(judgement), List.of(record)).get(0).verdicts());
  }

  private static JudgedText input(String judgement) {
    String lines = "'firstLine':'題名','lastLine':'以上'";
    String json = "{" + lines + (judgement.isEmpty() ? "" : "," + judgement) + "}";
    try {
      Judgement notice = new Judgement(new ObjectMapper().readTree(json.replace('\'', '"')));
      return new JudgedText("sample", TEXT, List.of(notice));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  private static DisclosureBuilder record() {
    return Disclosure.builder(new Source(null, new Span(0, TEXT.length())));
  }

  private static StatedCount count(long value, CountScope scope) {
    return new StatedCount(
        value,
        "名",
        CountUnit.PERSON,
        CountBound.EXACT,
        CountBasis.UNSTATED,
        scope,
        List.of(),
        "120名",
        new Span(6, 10));
  }
}
