package io.github.breach.extract.internal.field.cause;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.extract.internal.reading.Statement;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.model.CauseCategory;
import io.github.breach.model.CauseStatus;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells of what sorts a cause is. */
final class CauseCategories {
  static final String TABLE = "cause-categories";

  /** What stands before 社 in words for the discloser or for nobody: 当社, 会社, 子会社. */
  private static final String NO_NAME = "当弊同各貴他自会本両御全支商入出退神";

  private static final Set<String> OWN_NAMES = Set.of("市", "町", "村", "県", "区", "府", "都");
  private static final int LONGEST_OWN_NAME = 4;
  private static final int LONGEST_COMPANY_NAME = 24;
  private static final int LONGEST_THEFT = 48;

  /** What says what was hit and not who did it. */
  private static final Set<CauseCategory> DONE_BY_HAND =
      Set.of(CauseCategory.PHYSICAL_LOSS, CauseCategory.MISCONFIGURATION);

  private static final CauseGaps GAPS = CauseGaps.standard();
  private static final WordLists ACTORS = WordLists.of("cause-actors");

  private CauseCategories() {}

  static List<CauseCategory> of(Notice notice, Statement statement, CauseStatus status) {
    if (status == CauseStatus.UNDER_INVESTIGATION) {
      return List.of(CauseCategory.UNDETERMINED);
    }
    Set<CauseCategory> categories = EnumSet.noneOf(CauseCategory.class);
    for (TermMention mention : notice.termsIn(TABLE, statement.start(), statement.end())) {
      addAll(mention.key(), categories);
    }
    categories.addAll(GAPS.of(statement.words()));
    if (isSecretStolen(statement.words())) {
      categories.add(CauseCategory.CREDENTIAL_COMPROMISE);
    }
    if (categories.contains(CauseCategory.OVERSIGHT_GAP) && isNoOversight(statement.words())) {
      categories.remove(CauseCategory.OVERSIGHT_GAP);
    }
    if (DONE_BY_HAND.containsAll(categories) && actsByHand(statement.words())) {
      categories.add(CauseCategory.HUMAN_ERROR); // 検針員がひもを外していたこと
    }
    if (actsAsNamedCompany(statement.words()) || actsAsCompany(statement.words())) {
      categories.add(CauseCategory.CONTRACTOR);
    }
    if (categories.contains(CauseCategory.CREDENTIAL_COMPROMISE) && !isThing(statement.words())) {
      categories.remove(CauseCategory.PHYSICAL_LOSS);
    }
    if (ACTORS.in("MANUAL", statement.words())
        && !ACTORS.in("MACHINE", statement.words())
        && categories.remove(CauseCategory.SYSTEM_DEFECT)) {
      categories.add(CauseCategory.HUMAN_ERROR); // 手作業で組み合わせており、途中でずれが生じた
    }
    if (isOwnFailing(statement.words())) {
      categories.remove(CauseCategory.CONTRACTOR);
    }
    return List.copyOf(categories);
  }

  /** 認証情報は、自宅のパソコンから盗まれた. */
  private static boolean isSecretStolen(String words) {
    int secret = ACTORS.firstIn("SECRET", words);
    if (words.contains("使い回") && (secret >= 0 || words.contains("アカウント"))) {
      return true; // パスワードが複数の装置で使い回されていた; 画面のデータが他の方にも使い回された is none
    }
    int stolen = secret < 0 ? -1 : ACTORS.firstIn("STOLEN", words, secret, words.length());
    return stolen >= 0
        && stolen - secret <= LONGEST_THEFT
        && words.substring(secret, stolen).indexOf('。') < 0;
  }

  /** 入力値を検査しない, and 作業員が再検査をせずに: a defect, and what one person left out. */
  private static boolean isNoOversight(String words) {
    boolean once = ACTORS.in("PERSON", words) && ACTORS.in("UNCHECKED", words);
    return ACTORS.in("INPUT", words) || once;
  }

  /** 検針員がひもを外していた, but not 社員が訓練を受けていなかった nor 係員が全館の棚を開ける設定. */
  private static boolean actsByHand(String words) {
    int person = ACTORS.firstIn("PERSON", words);
    if (person < 0 || words.indexOf("が受け", person) >= 0) {
      return false;
    }
    int stop = words.indexOf('、', person);
    return !ACTORS.in("ABLE", words, person, stop < 0 ? words.length() : stop);
  }

  /** Whether a thing was lost and not only a key or password: 盗まれた認証情報を使って. */
  private static boolean isThing(String words) {
    return ACTORS.in("THING", words);
  }

  private static void addAll(String key, Set<CauseCategory> categories) {
    if (key.equals("NONE")) {
      return;
    }
    int plus = key.indexOf('+');
    if (plus < 0) {
      categories.add(CauseCategory.valueOf(key));
    } else {
      categories.add(CauseCategory.valueOf(key.substring(0, plus)));
      addAll(key.substring(plus + 1), categories);
    }
  }

  /** Whether the discloser is who failed: 市が委託業者の記録を確認しないまま. */
  private static boolean isOwnFailing(String words) {
    int subject = words.indexOf('が');
    if (subject <= 0 || subject > LONGEST_OWN_NAME || words.indexOf('が', subject + 1) > 0) {
      return false;
    }
    String name = words.substring(0, subject);
    return OWN_NAMES.contains(name) || "当弊本".indexOf(name.charAt(0)) >= 0;
  }

  /** Whether a company under its short name acts or is the place of it: ミナト社が消去していなかった. */
  private static boolean actsAsNamedCompany(String words) {
    for (int i = words.indexOf('社'); i >= 0; i = words.indexOf('社', i + 1)) {
      if (i > 0
          && i + 1 < words.length()
          && "がのはに".indexOf(words.charAt(i + 1)) >= 0
          && NO_NAME.indexOf(words.charAt(i - 1)) < 0
          && !isSource(words, i + 2)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a company under its full name acts: リブラテック株式会社が…含めてしまった. */
  private static boolean actsAsCompany(String words) {
    for (int i = words.indexOf("会社"); i >= 0; i = words.indexOf("会社", i + 1)) {
      int actor = i + 2;
      int last = Math.min(words.length(), i + LONGEST_COMPANY_NAME);
      while (actor < last && "がにのを、はで".indexOf(words.charAt(actor)) < 0) {
        actor++;
      }
      boolean formal = i >= 2 && "式限同資".indexOf(words.charAt(i - 1)) >= 0;
      if (formal && actor < last && words.charAt(actor) == 'が') {
        return true;
      }
    }
    return false;
  }

  /** Whether the company only told of it: ST社の中間報告によれば. */
  private static boolean isSource(String words, int from) {
    return ACTORS.start("REPORT", words, from) > 0;
  }
}
