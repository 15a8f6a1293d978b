package io.github.breach.extract.internal.field.cause;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.extract.DisclosureParser;
import io.github.breach.model.Cause;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of what sorts causes are, and which sentences of a letter tell them. */
class CauseSortsTest {
  private static final DisclosureParser PARSER = DisclosureParser.builder().strict(true).build();
  private static final String LEAD = "書類の取扱いについて\n\n関係する皆様に深くお詫び申し上げます。\n\n";

  private static List<Cause> causes(String text) {
    return PARSER.parse(LEAD + text + "\n").causes();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          係員が全館の棚を開ける設定になっていたこと。 | MISCONFIGURATION
          係員が設定を元に戻していなかったこと。 | HUMAN_ERROR
          「回答を見せる」の項目を有効にしていたこと。 | MISCONFIGURATION
          試験のときの設定をそのまま使っていたこと。 | MISCONFIGURATION
          契約先を判別する条件が一部欠落していたこと。 | SYSTEM_DEFECT
          わたしたちの気のゆるみによるものです。 | HUMAN_ERROR
          偽のメールと気付かずに認証情報を入力したこと。 | CREDENTIAL_COMPROMISE HUMAN_ERROR
          作業の実施状況を当会が確認していなかったこと。 | OVERSIGHT_GAP
          教育が入社時の一度きりであったこと。 | TRAINING_GAP
          入社時の教育を続けていたこと。 | ''
          持ち出しを監視する仕組みがなかったこと。 | OVERSIGHT_GAP PROCEDURE_GAP
          抜取りの回数が定められていなかったこと。 | PROCEDURE_GAP
          抜取りの回数が定められていること。 | ''
          職員が手作業で組み、途中でずれが生じたことに気付かなかったこと。 | HUMAN_ERROR
          並べ替えの処理でずれが生じたこと。 | SYSTEM_DEFECT
          端末がウイルスに感染したこと。 | MALWARE
          新型コロナウイルスに感染した住民の名簿であったこと。 | ''
          宛先をBCCではなくCCの欄に入れたこと。 | HUMAN_ERROR
          宛先の欄がBCCであったこと。 | ''
          警告画面の番号に電話をかけ、遠隔操作を許したこと。 | SOCIAL_ENGINEERING
          画面から電話をかけられること。 | ''
          番号の先頭のゼロを落として処理していたこと。 | SYSTEM_DEFECT
          権限を確かめる処理が、プログラムから抜け落ちていたこと。 | SYSTEM_DEFECT
          盗まれたパスワードだけで入られたこと。 | CREDENTIAL_COMPROMISE
          新しく入った職員に、名簿の扱いを教えていませんでした。 | TRAINING_GAP
          廃棄の作業に、店の者が立ち会っていませんでした。 | OVERSIGHT_GAP
          廃棄の作業が月の末にあること。 | ''
          取引先からのものと思い込んで開いたこと。 | HUMAN_ERROR SOCIAL_ENGINEERING
          通路の角に悪意のあるプログラムが仕込まれていたこと。 | MALWARE
          棚の修正プログラムを当てていなかったこと。 | SOFTWARE_VULNERABILITY
          名簿を自分のものと捉える誤った意識が残っていたこと。 | TRAINING_GAP
          書庫の仕組みの古い版の弱点が残っていたこと。 | SOFTWARE_VULNERABILITY
          """)
  void tellsTheSorts(String item, String expected) {
    TreeSet<String> found = new TreeSet<>();
    causes("1 原因\n(1) " + item).forEach(c -> c.categories().forEach(k -> found.add(k.name())));
    assertEquals(expected, String.join(" ", found));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          取り違えは、棚を分けていなかったことから起こりました。 | 取り違えは、棚を分けていなかったことから起こりました。
          名簿の行がずれたために起きました。読み合わせも省いておりました。 | 名簿の行がずれたために起きました。/読み合わせも省いておりました。
          名簿の行がずれたために起きました。警察にも届け出ました。 | 名簿の行がずれたために起きました。
          お電話は、9月2日から受け付けております。 | ''
          係は原因について、箱の置き場が分かれていなかったことを挙げる。 | 係は原因について、箱の置き場が分かれていなかったことを挙げる。
          1 原因¶なお、札の付け違いが原因であることに変わりはございません。 | なお、札の付け違いが原因であることに変わりはございません。
          """)
  void findsThemInALetter(String letter, String expected) {
    assertEquals(
        expected,
        String.join("/", causes(letter.replace('¶', '\n')).stream().map(Cause::text).toList()));
  }
}
