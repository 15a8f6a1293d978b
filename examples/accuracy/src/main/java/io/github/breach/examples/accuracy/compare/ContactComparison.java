package io.github.breach.examples.accuracy.compare;

import io.github.breach.examples.accuracy.expect.Judgement;
import io.github.breach.examples.accuracy.score.Field;
import io.github.breach.examples.accuracy.score.Placed;
import io.github.breach.examples.accuracy.score.Verdicts;
import io.github.breach.examples.accuracy.score.Wanted;
import io.github.breach.model.ContactChannel;
import io.github.breach.model.Disclosure;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Telephone numbers, addresses and links for enquiries. */
final class ContactComparison implements Comparison {
  private static final String KEPT = "0123456789abcdefghijklmnopqrstuvwxyz@.:/_-";

  @Override
  public void compare(Judgement wanted, Found found, Verdicts verdicts) {
    if (!wanted.judges("contacts")) {
      return;
    }
    List<Placed<String>> contacts =
        found.all(Disclosure::contacts).stream()
            .map(c -> Placed.at(shown(c.channel(), c.value()), c.span()))
            .toList();
    verdicts.set(
        Field.CONTACTS,
        contacts,
        Wanted.of(entries(wanted, "contacts"), entries(wanted, "contactsMay")));
  }

  private static List<String> entries(Judgement wanted, String key) {
    return wanted.entries(key).stream()
        .map(e -> shown(ContactChannel.valueOf(e.required("channel")), e.required("value")))
        .toList();
  }

  /** Width, case and a closing slash make no difference: ＡＢ@Example.jp → ab@example.jp. */
  private static String shown(ContactChannel channel, String value) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(value, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .chars()
        .filter(c -> KEPT.indexOf(c) >= 0)
        .forEach(c -> plain.append((char) c));
    while (plain.length() > 0 && plain.charAt(plain.length() - 1) == '/') {
      plain.setLength(plain.length() - 1);
    }
    return channel + " " + plain;
  }
}
