package io.github.breach.model.followup;

import io.github.breach.model.Disclosure;
import io.github.breach.model.Organization;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names by which a discloser can be told from others, in one form. */
final class DiscloserNames {
  private static final List<String> LEGAL_FORMS =
      List.of(
          "株式会社",
          "有限会社",
          "合同会社",
          "合資会社",
          "合名会社",
          "(株)",
          "(有)",
          "一般社団法人",
          "公益社団法人",
          "一般財団法人",
          "公益財団法人",
          "国立大学法人",
          "公立大学法人",
          "学校法人",
          "医療法人",
          "社会福祉法人",
          "独立行政法人",
          "国立研究開発法人",
          "地方独立行政法人",
          "宗教法人",
          "特定非営利活動法人",
          "NPO法人");

  /** 当社, 弊社, 本市, 同機構 name whoever speaks. */
  private static final String SPEAKER = "当弊本同";

  /** 市, 県, 機構 alone could be anybody's. */
  private static final int TELLING = 3;

  private DiscloserNames() {}

  /** The forms of the discloser's name and of its telling aliases; empty where none is named. */
  static Set<String> of(Disclosure notice) {
    Set<String> names = new HashSet<>();
    notice.discloser().ifPresent(discloser -> add(discloser, names));
    return names;
  }

  private static void add(Organization discloser, Set<String> names) {
    String name = normalized(discloser.name());
    if (!name.isEmpty()) {
      names.add(name);
    }
    for (String alias : discloser.aliases()) {
      String form = normalized(alias);
      if (form.length() >= TELLING && SPEAKER.indexOf(form.charAt(0)) < 0) {
        names.add(form);
      }
    }
  }

  private static String normalized(String name) {
    String form = Normalizer.normalize(name, Normalizer.Form.NFKC);
    StringBuilder letters = new StringBuilder(form.length());
    form.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(letters::appendCodePoint);
    form = letters.toString();
    for (String legal : LEGAL_FORMS) {
      if (form.length() > legal.length() && form.startsWith(legal)) {
        return form.substring(legal.length());
      }
      if (form.length() > legal.length() && form.endsWith(legal)) {
        return form.substring(0, form.length() - legal.length());
      }
    }
    return form;
  }
}
