package io.github.breach.examples.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.extract.DisclosureParser;
import io.github.breach.extract.TextSource;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IncidentListTest {

  @Test
  void anIncidentIsARowAndItsChangesStandBelow() {
    IncidentList list = new IncidentList(DisclosureParser.standard());
    Stream<TextSource> lost =
        Stream.of(
            TextSource.of(
                "4.txt",
                () -> {
                  throw new IOException("no such file");
                }));
    List<String> lines =
        list.of(
            Stream.concat(
                lost,
                SampleTexts.all().entrySet().stream()
                    .map(e -> TextSource.of(e.getKey(), e.getValue()))));
    assertEquals(
        """
        株式会社ひばり堂 | 2025-09-12 | 2,236名 | 4 days to publication | reports: 2
          CountCorrected: 約2,100名分 -> 2,236名
          Confirmed: 氏名 -> 氏名
          Confirmed: 住所 -> 住所
          DataAdded:  -> 電話番号
          Confirmed: 不正アクセスによる個人情報漏えいの可能性に関するお知らせ（第1報） -> お客様 2,236名の氏名、住所および電話番号が漏えいしたことが判明いたしました。
          CauseDetermined: 原因は現在調査中です。 -> 原因は、VPN機器の脆弱性が放置されていたことです。
        つばくろ市 | 2025-09-26 | ４１名 | - | reports: 1
        not read: 4.txt: no such file\
        """,
        String.join("\n", lines));
  }
}
