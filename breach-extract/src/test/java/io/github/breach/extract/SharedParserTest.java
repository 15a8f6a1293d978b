package io.github.breach.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.breach.model.Disclosure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedParserTest {
  private static final int THREADS = 16;
  private static final int PARSES = 10_000;

  private static final String TEXT =
      "メールの誤送信について\n令和６年10月9日\n青葉市\n9月30日、委託先が名簿(312人分)を誤って送信しました。原因は宛先の取り違えです。";

  private static final String OTHER =
      """
      不正アクセスによる個人情報漏えいのお知らせ（第２報）
      2025年3月14日
      株式会社ゆりかご商会
      ３月３日に侵入を検知し、約1万2千件の氏名が漏えいした可能性がございます。原因は調査中です。
      """;

  @Test
  void oneParserServesSixteenThreads() throws Exception {
    DisclosureParser parser = DisclosureParser.standard();
    List<String> texts = List.of(TEXT, OTHER);
    List<Disclosure> expected = texts.stream().map(DisclosureParser.standard()::parse).toList();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Boolean>> parses = new ArrayList<>();
      for (int t = 0; t < THREADS; t++) {
        int thread = t;
        parses.add(
            threads.submit(
                () -> {
                  for (int i = thread; i < PARSES; i += THREADS) {
                    int which = i % 3 == 0 ? 1 : 0;
                    assertEquals(expected.get(which), parser.parse(texts.get(which)));
                  }
                  return true;
                }));
      }
      for (Future<Boolean> parse : parses) {
        assertTrue(parse.get());
      }
    } finally {
      threads.shutdown();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tr-TR",
        "th-TH",
        "th-TH-u-ca-buddhist-nu-thai",
        "ja-JP-u-ca-japanese",
        "ar-SA-u-nu-arab",
        "az-AZ"
      })
  void readsTheSameUnderAnyLocaleAndZone(String tag) {
    List<Disclosure> expected = read();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String id : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(id));
        assertEquals(expected, read(), id);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** By a parser that is built anew, so that tables too are read under the defaults. */
  private static List<Disclosure> read() {
    DisclosureParser parser = DisclosureParser.standard();
    return List.of(parser.parse(TEXT), parser.parse(OTHER));
  }
}
