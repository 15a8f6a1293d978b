package io.github.breach.core.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.breach.core.text.FoldedText;
import io.github.breach.core.text.TextFolder;
import io.github.breach.model.DatePoint;
import io.github.breach.model.Span;
import io.github.breach.model.StatedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every date and every text. */
class DateLawsTest {
  private static final LocalDate FIRST = LocalDate.of(1868, 10, 23);
  private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

  private final DateNormalizer dates = DateNormalizer.standard();

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(FIRST.toEpochDay(), LAST.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<Function<LocalDate, String>> forms() {
    return Arbitraries.of(WrittenForms.ALL);
  }

  @Property(seed = "1", tries = 5000)
  void formatThenFindGivesTheDateBack(
      @ForAll("days") LocalDate day, @ForAll("forms") Function<LocalDate, String> form) {
    String written = form.apply(day);
    String text = "これは" + written + "、です";

    List<StatedDate> found = dates.findAll(text, DateContext.none());

    assertEquals(1, found.size(), () -> written + " " + found);
    assertEquals(DatePoint.day(day), found.get(0).value(), written);
    assertEquals(written, found.get(0).text());
  }

  /** Each day from the first of Meiji to 2100 in each form. */
  @ParameterizedTest(name = "form {0}")
  @MethodSource("formNumbers")
  void everyDayIsFound(int number) {
    Function<LocalDate, String> form = WrittenForms.ALL.get(number);
    for (LocalDate from = FIRST; from.isBefore(LAST); from = from.plusDays(400)) {
      List<LocalDate> days = from.datesUntil(from.plusDays(400)).toList();
      String text = days.stream().map(form).collect(Collectors.joining("、です。\nこれは"));
      List<StatedDate> found = dates.findAll(text, DateContext.none());
      assertEquals(days.stream().map(form).toList(), found.stream().map(d -> d.text()).toList());
      assertEquals(
          days.stream().map(LocalDate::toString).toList(),
          found.stream().map(StatedDate::edtf).toList());
    }
  }

  static IntStream formNumbers() {
    return IntStream.range(0, WrittenForms.ALL.size());
  }

  @Property(seed = "1", tries = 2000)
  void foldingTheTextFirstDoesNotChangeTheValues(
      @ForAll("days") LocalDate day, @ForAll("forms") Function<LocalDate, String> form) {
    String text = "発生日：" + form.apply(day) + "（午後３時頃）";
    String folded = TextFolder.joiningLines().fold(text).text();

    assertEquals(values(text), values(folded));
  }

  @Provide
  Arbitrary<String> dateLikeTexts() {
    return Arbitraries.of(
            "2021年", "3月", "5日", "令和3年", "平成", "同日", "翌", "昨年", "本日", "午後", "4時", "30分", "18:59",
            "~", "から", "まで", "以降", "、", "。", "(", ")", "(金)", "10", "1/2", ".", "-", "年", "月", "日",
            "の", "頃", "末", "前日", "この日", "数", "今夏", "春", "か月", "週", "金曜", "第2", "年代", "世紀", "01-25",
            "毎", "慶応", "元旦", "睦月", "2、3", "週末", "(月)", "またはその後", "の前に", "11、12日", "前", "後", "約",
            "R3.3.5", "'", " ", "\n", "二〇二一", "十", "第", "㍻", "\uD800", "\0", "年度", "期", "半", "間",
            "土日", "T")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  @Property(seed = "1", tries = 5000)
  void anyTextIsReadAndSpansNeverOverlap(@ForAll("dateLikeTexts") String text) {
    FoldedText folded = TextFolder.joiningLines().fold(text);
    List<DateMention> mentions = dates.find(folded);

    List<ResolvedDate> resolved =
        dates.resolve(folded, mentions, DateContext.published(LocalDate.of(2021, 10, 9)));

    assertEquals(mentions.size(), resolved.size());
    int last = 0;
    for (DateMention mention : mentions) {
      assertTrue(mention.start() >= last, () -> mentions.toString());
      last = mention.end();
    }
    assertTrue(last <= folded.length());
    dates.resolve(folded, mentions, DateContext.none());
  }

  @Property(seed = "1", tries = 2000)
  void anyStringIsRead(@ForAll String text) {
    dates.findAll(text, DateContext.reference(LocalDate.of(2021, 10, 9)));
  }

  @Property(seed = "1", tries = 2000)
  void neutralTextBeforeShiftsSpansAndNothingElse(@ForAll("dateLikeTexts") String text) {
    String neutral = "これはべつの文です。\n";
    DateContext context = DateContext.published(LocalDate.of(2021, 10, 9));

    List<StatedDate> alone = dates.findAll(text, context);
    List<StatedDate> after = dates.findAll(neutral + text, context);

    assertEquals(alone.stream().map(d -> shifted(d, neutral.length())).toList(), after, () -> text);
  }

  /** Parts without 2.11 and 09-04, which are dates only beside others that are written so. */
  @Provide
  Arbitrary<String> plainTexts() {
    return Arbitraries.of(
            "2021年", "3月", "5日", "令和3年", "慶応", "同日", "翌", "昨年", "本日", "午後", "4時", "30分", "18:59",
            "~", "から", "まで", "以降", "、", "(", ")", "(金)", "10", "年", "月", "日", "の", "頃", "末", "元旦",
            "毎", "週末", "2、3", "か月", "週", "金曜", "第2", "年代", "世紀", "前", "後", "約", "\n", "二〇二一", "十",
            "第", "年度", "半", "間", "睦月")
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  @Property(seed = "1", tries = 5000)
  void neutralTextBetweenTwoTextsShiftsTheSecondAndNothingElse(
      @ForAll("plainTexts") String first, @ForAll("plainTexts") String second) {
    String neutral = "。\nこれはべつの文です。\n";

    List<DateMention> one = dates.find(TextFolder.keepingLines().fold(first + neutral));
    List<DateMention> two = dates.find(TextFolder.keepingLines().fold(neutral + second));
    List<DateMention> both = dates.find(TextFolder.keepingLines().fold(first + neutral + second));

    List<DateMention> expected = new ArrayList<>(one);
    two.forEach(m -> expected.add(moved(m, first.length())));
    assertEquals(expected, both, () -> first + " | " + second);
  }

  private static DateMention moved(DateMention mention, int by) {
    return new DateMention(mention.start() + by, mention.end() + by, mention.reading());
  }

  private static StatedDate shifted(StatedDate d, int by) {
    Span span = new Span(d.span().start() + by, d.span().end() + by);
    return new StatedDate(
        d.value(), d.precision(), d.approximate(), d.resolution(), d.calendar(), d.text(), span);
  }

  private List<String> values(String text) {
    return dates.findAll(text, DateContext.none()).stream().map(StatedDate::edtf).toList();
  }
}
