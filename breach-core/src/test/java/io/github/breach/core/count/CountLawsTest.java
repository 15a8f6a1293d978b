package io.github.breach.core.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.breach.core.text.TextFolder;
import io.github.breach.model.StatedCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class CountLawsTest {
  private static final CountNormalizer COUNTS = CountNormalizer.standard();

  @Property(seed = "1")
  void everyWrittenFormGivesTheValueBack(
      @ForAll @LongRange(max = 9_999_999_999_999_999L) long value,
      @ForAll("counters") String counter) {
    for (WrittenForm form : WrittenForm.values()) {
      String text = form.write(value) + counter;
      List<StatedCount> counts = COUNTS.findAll("対象は" + text + "です。");
      assertEquals(1, counts.size(), text);
      assertEquals(value, counts.get(0).value().orElseThrow(), text);
      assertEquals(text, counts.get(0).text());
    }
  }

  @Property(seed = "1")
  void theWidthOfTheInputChangesNoValue(@ForAll("texts") String text) {
    String wide = WrittenForm.replaced(text, "0123456789,.()~", "０１２３４５６７８９，．（）～");
    assertEquals(values(text), values(wide));
  }

  @Property(seed = "1")
  void mentionsNeverOverlapAndHoldTheirNumber(@ForAll("texts") String text) {
    int last = 0;
    for (CountMention mention : COUNTS.find(TextFolder.keepingLines().fold(text))) {
      assertTrue(mention.start() >= last, text);
      assertTrue(mention.numberStart() >= mention.start(), text);
      assertTrue(mention.numberEnd() <= mention.end(), text);
      last = mention.end();
    }
  }

  @Property(seed = "1", tries = 20000)
  void neutralTextBeforeAndAfterOnlyShiftsSpans(@ForAll("texts") String text) {
    String neutral = "ここに記す。\n";
    List<CountMention> alone = COUNTS.find(TextFolder.keepingLines().fold(text));
    List<CountMention> within =
        COUNTS.find(TextFolder.keepingLines().fold(neutral + text + "\n" + neutral));
    assertEquals(alone.size(), within.size());
    for (int i = 0; i < alone.size(); i++) {
      CountMention moved = within.get(i);
      assertEquals(alone.get(i).value(), moved.value());
      assertEquals(alone.get(i).unit(), moved.unit());
      assertEquals(alone.get(i).start() + neutral.length(), moved.start());
      assertEquals(alone.get(i).end() + neutral.length(), moved.end());
    }
  }

  @Property(seed = "1", tries = 5000)
  void neutralTextBetweenTwoTextsShiftsTheSecondAndNothingElse(
      @ForAll("texts") String first, @ForAll("texts") String second) {
    String neutral = "\nここに記す。\n";
    List<CountMention> one = COUNTS.find(TextFolder.keepingLines().fold(first + neutral));
    List<CountMention> two = COUNTS.find(TextFolder.keepingLines().fold(neutral + second));
    List<CountMention> both = COUNTS.find(TextFolder.keepingLines().fold(first + neutral + second));
    int by = both.isEmpty() ? 0 : TextFolder.keepingLines().fold(first + neutral).text().length();
    by -= TextFolder.keepingLines().fold(neutral).text().length();

    List<String> expected = new ArrayList<>();
    one.forEach(m -> expected.add(m.start() + " " + m.end() + " " + m.value() + " " + m.bound()));
    for (CountMention m : two) {
      expected.add((m.start() + by) + " " + (m.end() + by) + " " + m.value() + " " + m.bound());
    }
    assertEquals(
        expected,
        both.stream()
            .map(m -> m.start() + " " + m.end() + " " + m.value() + " " + m.bound())
            .toList(),
        () -> first + " | " + second);
  }

  @Property(seed = "1")
  void anyStringIsAccepted(@ForAll String text) {
    COUNTS.findAll(text);
    COUNTS.normalize(text);
  }

  private static List<String> values(String text) {
    return COUNTS.findAll(text).stream()
        .map(c -> c.valueOrNull() + " " + c.unit() + " " + c.bound() + " " + c.basis())
        .toList();
  }

  @Provide
  Arbitrary<String> counters() {
    return Arbitraries.of("件", "名", "人", "人分", "名様", "社", "世帯", "アカウント");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "1", "23", ",", "456", "１", "万", "千", "百", "三", "十", "〇", "数", "件", "名", "人", "社", "の",
            "うち", "約", "最大", "延べ", "以上", "、", "~", "から", "(", ")", " ", "　", "\n", "第", "①", ".",
            "計", "氏名", "アカウント", "実人数は", "分")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  /** The ways to write a number. */
  enum WrittenForm {
    PLAIN {
      @Override
      String write(long value) {
        return Long.toString(value);
      }
    },
    COMMAS {
      @Override
      String write(long value) {
        return String.format(Locale.ROOT, "%,d", value);
      }
    },
    FULL_WIDTH {
      @Override
      String write(long value) {
        return replaced(COMMAS.write(value), "0123456789,", "０１２３４５６７８９，");
      }
    },
    POSITIONAL {
      @Override
      String write(long value) {
        return value == 0 ? "零" : replaced(PLAIN.write(value), "0123456789", "〇一二三四五六七八九");
      }
    },
    BIG_UNITS {
      @Override
      String write(long value) {
        return grouped(value, part -> COMMAS.write(part));
      }
    },
    KANJI {
      @Override
      String write(long value) {
        return value == 0 ? "零" : grouped(value, WrittenForm::kanji);
      }
    },
    FORMAL {
      @Override
      String write(long value) {
        return replaced(KANJI.write(value), "一二三十万", "壱弐参拾萬");
      }
    };

    abstract String write(long value);

    private static String grouped(long value, java.util.function.LongFunction<String> writer) {
      if (value == 0) {
        return writer.apply(0);
      }
      StringBuilder text = new StringBuilder();
      String[] units = {"", "万", "億", "兆"};
      long scale = 1_000_000_000_000L;
      for (int i = 3; i >= 0; i--, scale /= 10_000) {
        long part = value / scale % 10_000;
        if (part > 0) {
          text.append(writer.apply(part)).append(units[i]);
        }
      }
      return text.toString();
    }

    private static String kanji(long part) {
      StringBuilder text = new StringBuilder();
      String[] units = {"", "十", "百", "千"};
      int scale = 1000;
      for (int i = 3; i >= 0; i--, scale /= 10) {
        int digit = (int) (part / scale % 10);
        if (digit > 1 || digit == 1 && i == 0) {
          text.append("〇一二三四五六七八九".charAt(digit));
        }
        text.append(digit > 0 ? units[i] : "");
      }
      return text.toString();
    }

    private static String replaced(String text, String from, String to) {
      StringBuilder out = new StringBuilder();
      text.chars()
          .forEach(c -> out.append(from.indexOf(c) < 0 ? (char) c : to.charAt(from.indexOf(c))));
      return out.toString();
    }
  }
}
