package io.github.breach.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.breach.model.Disclosure;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many texts, each with an outcome. */
class TextStreamTest {
  private static final DisclosureParser PARSER =
      DisclosureParser.builder().maxTextLength(2_000).build();

  @Test
  void everyTextHasAnOutcomeInItsPlace() {
    List<Outcome> outcomes =
        PARSER
            .readAll(
                Stream.of(
                    TextSource.of("a", notice(31)),
                    TextSource.of(
                        "b",
                        () -> {
                          throw new IOException("gone");
                        }),
                    TextSource.of("c", "件".repeat(2_001)),
                    TextSource.of("d", () -> null),
                    TextSource.of("e", notice(32))))
            .toList();

    assertEquals(List.of("a", "b", "c", "d", "e"), outcomes.stream().map(Outcome::id).toList());
    assertEquals(
        List.of("31名", "32名"),
        outcomes.stream().flatMap(Outcome::disclosures).map(TextStreamTest::total).toList());
    assertEquals("gone", failure(outcomes.get(1)).getMessage());
    assertEquals(
        "the text has 2001 units, more than the limit of 2000",
        failure(outcomes.get(2)).getMessage());
    assertInstanceOf(NullPointerException.class, failure(outcomes.get(3)));
  }

  @Test
  void recordsCarryTheCallersId() {
    Outcome outcome = PARSER.read(TextSource.of("2025/0931.txt", notice(31)));
    assertEquals(
        List.of("2025/0931.txt"),
        outcome.disclosures().map(d -> d.source().id().orElseThrow()).toList());
  }

  @Test
  void aTextIsFetchedWhenItsTurnComes() {
    List<String> fetched = new ArrayList<>();
    Stream<TextSource> endless =
        IntStream.iterate(0, i -> i + 1)
            .mapToObj(
                i ->
                    TextSource.of(
                        "no. " + i,
                        () -> {
                          fetched.add("no. " + i);
                          return notice(i);
                        }));
    Iterator<Outcome> outcomes = PARSER.readAll(endless).iterator();
    assertTrue(fetched.isEmpty());
    assertEquals("no. 0", outcomes.next().id());
    assertEquals("no. 1", outcomes.next().id());
    assertEquals(List.of("no. 0", "no. 1"), fetched);
  }

  @Test
  void aParallelStreamReadsInItsOwnThreadsAndKeepsTheOrder() throws Exception {
    Set<String> threads = Collections.newSetFromMap(new ConcurrentHashMap<>());
    List<TextSource> sources =
        IntStream.range(0, 200)
            .mapToObj(
                i ->
                    TextSource.of(
                        "no. " + i,
                        () -> {
                          threads.add(Thread.currentThread().getName());
                          return i % 7 == 3 ? fail() : notice(10 + i);
                        }))
            .toList();
    List<String> expected = PARSER.readAll(sources.stream()).map(TextStreamTest::line).toList();
    threads.clear();
    ForkJoinPool pool = new ForkJoinPool(4);
    try {
      List<String> inParallel =
          pool.submit(
                  () -> PARSER.readAll(sources.parallelStream()).map(TextStreamTest::line).toList())
              .get();
      assertEquals(expected, inParallel);
      assertTrue(
          threads.stream().allMatch(name -> name.startsWith("ForkJoinPool-")), threads::toString);
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void aSourceMayBringItsReferenceDate() {
    TextSource source =
        TextSource.of("a", "メールの誤送信について\n3月3日、メールの誤送信がありました。")
            .withReferenceDate(LocalDate.of(2025, 4, 1));
    Disclosure notice = PARSER.read(source).disclosures().findFirst().orElseThrow();
    assertEquals("2025-03-03", notice.timeline().events().get(0).on().edtf());
  }

  @Test
  void anInterruptedFetchLeavesTheThreadInterrupted() {
    Outcome outcome =
        PARSER.read(
            TextSource.of(
                "a",
                () -> {
                  throw new InterruptedException();
                }));
    assertInstanceOf(InterruptedException.class, failure(outcome));
    assertTrue(Thread.interrupted());
  }

  @Test
  void withAStrictParserAFaultOfAnExtractorFailsItsTextOnly() {
    IllegalStateException fault = new IllegalStateException("no reading today");
    DisclosureParser strict =
        DisclosureParser.builder()
            .strict(true)
            .extractor(
                new FixedExtractor(
                    "faulty",
                    notice -> {
                      if (notice.text().text().contains("32名")) {
                        throw fault;
                      }
                      return List.of();
                    }))
            .build();
    List<Outcome> outcomes =
        strict
            .readAll(Stream.of(31, 32, 33).map(i -> TextSource.of("no. " + i, notice(i))))
            .toList();
    assertSame(fault, failure(outcomes.get(1)));
    assertEquals(2, outcomes.stream().flatMap(Outcome::disclosures).count());
  }

  private static String notice(int persons) {
    return "メールの誤送信について\n2025年3月14日\n青葉市\nメールの誤送信により、会員" + persons + "名の氏名が漏えいいたしました。";
  }

  private static String fail() throws IOException {
    throw new IOException("gone");
  }

  private static Exception failure(Outcome outcome) {
    return assertInstanceOf(Outcome.Failed.class, outcome).cause();
  }

  private static String line(Outcome outcome) {
    return outcome.id() + outcome.disclosures().map(TextStreamTest::total).toList();
  }

  private static String total(Disclosure notice) {
    return notice.affectedTotal().orElseThrow().text();
  }
}
