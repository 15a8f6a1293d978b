package io.github.breach.extract.internal.field.organization;

import io.github.breach.extract.internal.name.NameForm;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Range;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.model.SectionKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Knows the organisations that are named without a part in the incident. */
final class Bystanders {
  private static final List<String> TOLD =
      List.of("報告", "届", "相談", "通報", "申請", "認定", "審査", "加入", "団体", "登録");
  private static final List<String> FORMS =
      List.of("株式会社", "有限会社", "合同会社", "一般財団法人", "一般社団法人", "学校法人", "医療法人", "社会福祉法人");

  /**
   * Whether all mentions are of a body that was told, or of one that stands in a list of contacts.
   */
  boolean is(Notice notice, Party party) {
    for (Range mention : party.mentions()) {
      Optional<Sentence> sentence = notice.sentenceAt(mention.start());
      if (sentence.isEmpty()) {
        continue; // in a heading
      }
      boolean contact = sentence.get().section().isAny(Set.of(SectionKind.CONTACT));
      boolean told = party.form() == NameForm.BODY && isTold(notice.words(sentence.get()));
      boolean sentenced = sentence.get().length() > mention.end() - mention.start() + 6;
      if (!contact && !told && sentenced) {
        return false;
      }
    }
    return true;
  }

  /** Whether two companies share the name: 〇〇電力株式会社 and 〇〇電力ネットワーク株式会社. */
  static boolean isNamesake(String name, String discloser) {
    String one = core(name);
    String other = core(discloser);
    return one.length() >= 2
        && other.length() >= 2
        && (one.startsWith(other) || other.startsWith(one));
  }

  private static boolean isTold(String sentence) {
    for (String word : TOLD) {
      if (sentence.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static String core(String name) {
    String core = name.replace(" ", "");
    for (String form : FORMS) {
      core = core.replace(form, "");
    }
    return core;
  }
}
