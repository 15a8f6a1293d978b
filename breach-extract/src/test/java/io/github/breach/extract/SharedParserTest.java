package io.github.breach.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.model.Disclosure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class SharedParserTest {
  private static final String TEXT =
      "メールの誤送信について\n令和６年10月9日\n青葉市\n9月30日、委託先が名簿(312人分)を誤って送信しました。原因は宛先の取り違えです。";

  @Test
  void oneParserServesManyThreads() throws Exception {
    DisclosureParser parser = DisclosureParser.standard();
    Disclosure expected = parser.parse(TEXT);
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      List<Future<Disclosure>> parses = new ArrayList<>();
      for (int i = 0; i < 2000; i++) {
        parses.add(threads.submit(() -> parser.parse(TEXT)));
      }
      for (Future<Disclosure> parse : parses) {
        assertEquals(expected, parse.get());
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void readsTheSameUnderAnyLocaleAndZone() {
    Disclosure expected = DisclosureParser.standard().parse(TEXT);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr-TR", "th-TH-u-nu-thai", "ja-JP-u-ca-japanese", "ar-SA")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertEquals(expected, DisclosureParser.standard().parse(TEXT), tag);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
