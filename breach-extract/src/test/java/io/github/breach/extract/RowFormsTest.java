package io.github.breach.extract;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.model.AuthorityReport;
import io.github.breach.model.Cause;
import io.github.breach.model.DataCategory;
import io.github.breach.model.DataItem;
import io.github.breach.model.Disclosure;
import io.github.breach.model.Measure;
import io.github.breach.model.StatedCount;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A notice of labelled rows says the same however its rows are set. */
class RowFormsTest {
  private static final String HEAD =
      """
      2031年9月18日
      あけぼの市

      申請者の電子メールアドレスの漏えいについて

      このたび、本市において個人情報の漏えいが発生しました。深くお詫び申し上げます。

      """;

  private static final List<Entry<String, String>> ROWS =
      List.of(
          entry("発生日", "令和13年9月12日（金）"),
          entry("概要", "宛先を誤り、受信者の間で電子メールアドレスが閲覧できる状態となった。"),
          entry("対象者", "申請者 48名"),
          entry("漏えいした情報", "氏名、電子メールアドレス"),
          entry("原因", "送信前の二名による確認を怠ったこと"),
          entry("関係機関への報告", "9月17日に個人情報保護委員会へ報告済み"),
          entry("再発防止策", "一斉送信の仕組みを導入し、職員の研修を実施する。"),
          entry("問い合わせ先", "総務課 電話 03-5550-0147"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "K：V",
        "K　V",
        "K\tV",
        "K　　　　V",
        "K\n　V",
        "・K：V",
        "・K　V",
        "①K　V",
        "■K\nV",
        "■K　V",
        "【K】V",
        "【K】\nV",
        "（K）V",
        "(1) K\n　　V",
        "1 K　V",
        "K……V",
        "K・・・V",
        "K／V",
        "K - V",
        "| K | V |",
      })
  void theSameRowsSayTheSame(String form) {
    StringBuilder text = new StringBuilder(HEAD);
    for (Entry<String, String> row : ROWS) {
      text.append(form.replace("K", row.getKey()).replace("V", row.getValue())).append('\n');
    }
    Disclosure read = DisclosureParser.standard().parse(text + "\n以上\n");

    assertEquals(Optional.of(OptionalLong.of(48)), read.affectedTotal().map(StatedCount::value));
    assertEquals(
        Set.of(DataCategory.NAME, DataCategory.EMAIL),
        read.dataItems().stream().map(DataItem::category).collect(Collectors.toSet()));
    assertEquals(List.of("送信前の二名による確認を怠ったこと"), read.causes().stream().map(Cause::text).toList());
    assertEquals(
        List.of("個人情報保護委員会"),
        read.authorityReports().stream().map(AuthorityReport::authority).toList());
    assertEquals(
        List.of("一斉送信の仕組みを導入し、職員の研修を実施する。"), read.measures().stream().map(Measure::text).toList());
    assertEquals(1, read.contacts().size());
  }
}
