package io.github.breach.examples.fuzzing.soak;

import io.github.breach.examples.fuzzing.text.Choices;
import io.github.breach.examples.fuzzing.text.NoticeLikeText;
import java.util.List;
import java.util.Random;

/** Texts of every sort, one for each number: the same number gives the same text. */
final class Mixture {
  private static final String[] HOSTILE = {
    "1,", "百", "年", "令和", " ", "【", "(", "株式会社", "同日、", "氏名、", "\n", "\uD842", "\u3099", "1. 概要\n"
  };
  private static final int HOSTILE_LENGTH = 20_000;

  private final List<String> notices;
  private final NoticeLikeText noticeLike = new NoticeLikeText();

  Mixture(List<String> notices) {
    this.notices = List.copyOf(notices);
  }

  /** Four notices, four damaged notices, one made up and now and then a hostile text. */
  String text(long number) {
    Random random = new Random(number);
    String notice = notices.get(random.nextInt(notices.size()));
    return switch (random.nextInt(10)) {
      case 0, 1, 2, 3 -> notice;
      case 4, 5, 6, 7 -> damaged(notice, random);
      case 8 -> noticeLike.write(Choices.random(random, 300));
      default -> random.nextInt(5) == 0 ? hostile(random) : notice + notice;
    };
  }

  /** Some letters lost, some moved, some put in. */
  private static String damaged(String notice, Random random) {
    StringBuilder out = new StringBuilder(notice);
    for (int i = 0; i < 8 && out.length() > 1; i++) {
      int at = random.nextInt(out.length());
      int end = Math.min(out.length(), at + 1 + random.nextInt(20));
      String piece = out.substring(at, end);
      switch (random.nextInt(3)) {
        case 0 -> out.delete(at, end);
        case 1 -> out.insert(random.nextInt(out.length() + 1), piece);
        default -> out.insert(at, HOSTILE[random.nextInt(HOSTILE.length)]);
      }
    }
    return out.toString();
  }

  private static String hostile(Random random) {
    String piece = HOSTILE[random.nextInt(HOSTILE.length)];
    return piece.repeat(HOSTILE_LENGTH / piece.length());
  }
}
