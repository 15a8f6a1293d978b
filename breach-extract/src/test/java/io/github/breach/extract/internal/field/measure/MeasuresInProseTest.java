package io.github.breach.extract.internal.field.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.extract.DisclosureParser;
import io.github.breach.model.Measure;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures in letters, articles and lists that no word of prevention names; ¶ is a line break. */
class MeasuresInProseTest {
  private static final DisclosureParser PARSER = DisclosureParser.builder().strict(true).build();
  private static final String LEAD = "書類の取扱いについて\n\n関係する皆様に深くお詫び申し上げます。\n\n";

  private static List<String> measures(String text) {
    List<Measure> found = PARSER.parse(LEAD + text.replace('¶', '\n') + "\n").measures();
    return found.stream().map(Measure::text).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          棚に札を付けなかったことが原因であり、全員の講習を5月2日に行いました。 | 棚に札を付けなかったことが原因であり、全員の講習を5月2日に行いました。
          棚に札を付けなかったことが原因であり、申し訳なく思っております。 | ''
          そこで、札は事務所の棚だけに掛けることとし、先週その作業を終えました。行事用の箱には、名簿を入れません。 | そこで、札は事務所の棚だけに掛けることとし、先週その作業を終えました。 行事用の箱には、名簿を入れません。
          この箱には、名簿を入れません。 | ''
          点検の予定は3月から専用の台帳での管理に改めます。 | 点検の予定は3月から専用の台帳での管理に改めます。
          以後、倉庫の点検並びに職員への聞き取りを行ってまいりました。 | ''
          箱が見つかりません。箱の鍵は、目録により管理する取扱いに改めました。 | 箱の鍵は、目録により管理する取扱いに改めました。
          箱が見つかりません。市は人数を会見で改めました。 | ''
          町教育委員会によりますと、教諭は9月5日に紛失に気づきました。 | ''
          町は9月5日に全員の研修を行いました。 | 町は9月5日に全員の研修を行いました。
          ■ 再発防止策¶すべての委託先に対し、保管の状況の調査を行っております。 | すべての委託先に対し、保管の状況の調査を行っております。
          ■ 再発防止策¶棚を分けました。警察とともに紛失の調査を行っております。 | 棚を分けました。
          ■ 再発防止策¶・管理者権限の棚卸しとパスワードの再設定¶・対象の皆様への書面の発送 | 管理者権限の棚卸しとパスワードの再設定
          ■ 再発防止策¶今後は次のことを行ってまいります。¶・箱に札を付ける。 | 箱に札を付ける。
          ■ 再発防止策¶・箱に札を付ける。¶なお、報道に当たっては御配慮願います。 | 箱に札を付ける。
          ■ 再発防止策¶イ 外部媒体への書き出しの禁止¶ロ 一括出力の権限を部長職に限定¶今後は、全員の研修を毎年実施してまいります。 | 外部媒体への書き出しの禁止 一括出力の権限を部長職に限定 今後は、全員の研修を毎年実施してまいります。
          ■ 再発防止策¶(1)手順の見直し¶送信の前に二人で宛先を確かめます。¶(2)配信の見直し¶専用の仕組みを使います。 | 送信の前に二人で宛先を確かめます。 専用の仕組みを使います。
          箱が見つかりません。これからは、手元のメールソフトで送ることはやめ、復旧を待ってお送りいたします。 | これからは、手元のメールソフトで送ることはやめ、復旧を待ってお送りいたします。
          箱が見つかりません。これから、会員様へ書面をお送りいたします。 | ''
          審判の講習会のご案内を誤って送信してしまいました。 | ''
          ■ 再発防止策¶・箱に札を付ける。¶職員の処分については厳正に対処する。 | 箱に札を付ける。
          箱が見つかりません。札は、渡す前に二人で確かめることといたします。 | 札は、渡す前に二人で確かめることといたします。
          箱が見つかりません。会員様へ書面をお送りすることといたします。 | ''
          箱が見つかりません。次号からは窓付きの封筒に変更します。 | 次号からは窓付きの封筒に変更します。
          ■ 再発防止策¶委託先に点検の改善を指示し、先週から実施させております。 | 委託先に点検の改善を指示し、先週から実施させております。
          ■ 再発防止策¶・控えの保存期間の短縮(5年から2年へ。年内に実施予定) | 控えの保存期間の短縮(5年から2年へ。年内に実施予定)
          園の規程で、台帳を外に出すことは禁じられている。 | ''
          """)
  void findsWhatPrevents(String text, String expected) {
    assertEquals(
        Arrays.stream(expected.split(" ")).filter(m -> !m.isEmpty()).toList(), measures(text));
  }
}
