package io.github.breach.model.followup;

import java.text.Normalizer;

/** A title without what tells one report from the next: (第2報), 【続報】, (最終報告), spaces. */
final class TitleCore {
  private static final String OPEN = "([【〔<《";
  private static final String CLOSE = ")]】〕>》";

  private TitleCore() {}

  static String of(String title) {
    String form = Normalizer.normalize(title, Normalizer.Form.NFKC);
    StringBuilder core = new StringBuilder(form.length());
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      int end = OPEN.indexOf(c) < 0 ? -1 : form.indexOf(CLOSE.charAt(OPEN.indexOf(c)), i);
      if (end >= 0 && isStage(form.substring(i + 1, end))) {
        i = end;
      } else if (!Character.isWhitespace(c)) {
        core.append(c);
      }
    }
    return withoutNumber(core.toString());
  }

  private static boolean isStage(String bracketed) {
    return bracketed.contains("報")
        || bracketed.contains("追記")
        || bracketed.contains("更新")
        || bracketed.contains("訂正");
  }

  /** 不正アクセスについて第2報: the number may stand without brackets. */
  private static String withoutNumber(String title) {
    int at = title.lastIndexOf('第');
    boolean number = at > 0 && title.endsWith("報") && title.length() - at <= 4;
    return number ? title.substring(0, at) : title;
  }
}
