package io.github.breach.extract.internal.field.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.extract.DisclosureParser;
import io.github.breach.model.Disclosure;
import io.github.breach.model.TimelineEvent;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented sentences of a notice of 2023-09-06; ¶ stands for a line break. */
class TimelineExtractorTest {
  private static final DisclosureParser PARSER = DisclosureParser.builder().strict(true).build();
  private static final String TITLE = "2023年9月6日\n株式会社あおば書房\n会員情報の漏えいについて\n\n経緯\n";

  /** An incident that was detected on the 22nd. */
  private static final String DETECTED = "8月22日、監視会社から連絡を受けました。\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8月20日 事案発生、課長へ報告 | OCCURRED
          8月22日、監視システムが警報を発する | DETECTED
          8月22日8時30分に社内のすべての回線を抜きました。 | CONTAINED
          サーバーは8月22日に回線から外されています。 | CONTAINED
          8月22日から、データ復旧の専門業者に見てもらいました。 | OTHER
          調査会社から8月22日に届いた結果では、一度開かれていました。 | INVESTIGATION_COMPLETED
          名簿がなくなっていると気付いたのは、8月22日の朝でした。 | DETECTED
          8月22日、戻ると鞄がなくなっておりました。 | DETECTED
          8月22日 調査が済み、流出のおそれが突き止められました。 | INVESTIGATION_COMPLETED LEAK_ASCERTAINED
          8月22日 記録の分析が終わる。 | INVESTIGATION_COMPLETED
          8月22日 記録の分析に取りかかる。 | INVESTIGATION_STARTED
          8月22日 原因の切り分けに入る | INVESTIGATION_STARTED
          8月22日 専務を長とする対応班を編成。 | RESPONSE_STARTED
          8月22日 専務の長い挨拶を編集。 | OTHER
          8月22日 お知らせを掲載 | PUBLISHED
          8月22日、端末の中身を遠隔操作で消し去りました。 | CONTAINED
          8月22日、委託先から当会へ、名簿が置かれていたことを連絡。 | DETECTED
          8月22日 印刷所→当会 電話で一報 | DETECTED
          8月22日 当会→印刷所 納期の変更を連絡 | OTHER
          8月22日、電子メールの送信記録の調べを開始した。 | INVESTIGATION_STARTED
          8月22日、専門会社から受けた解析の報告では、広がりはありませんでした。 | INVESTIGATION_COMPLETED
          8月22日、私どもより会員の皆様にお電話にてお詫びを申し上げました。 | PERSONS_NOTIFIED
          紛失が判明したのは8月22日です。 | DETECTED
          当店が一報を受けたのは8月22日の夕方になってからでした。 | DETECTED
          店内を探したのは8月22日の朝からで、翌日に終えました。 | OTHER
          8月22日、会員の方が「他人の名前が載っている」と来店。 | DETECTED
          8月22日にも同様の電話。 | DETECTED
          8月22日、拾った方が名簿を交番に届けてくださいました。 | OTHER
          8月22日、当店は第一報を受けました。 | DETECTED
          8月20日から22日にかけて、名簿が外部と送受信された記録がありました。 | OCCURRED
          8月22日13時から15時まで、名簿が外部に送信されておりました。 | OCCURRED
          8月20日、書店員がリンクを外しました。 | CONTAINED
          8月20日、端末を遠隔で使用できないようにしました。 | CONTAINED
          8月20日、その日のうちに払いを止めています。 | CONTAINED
          当社が8月20日に受けたサイバー攻撃についてご報告します。 | OCCURRED
          8月22日、会員様からのお問合せを受け、不正ログインを認知 | DETECTED
          8月22日13時から15時まで、端末は外部から操作できる状態にありました。 | OCCURRED
          8月22日13時から15時まで、端末の点検を予定していました。 | OTHER
          8月22日、会員様からのお電話 | DETECTED
          8月22日、「知らない案内が届いた」との匿名のメールが届きました。 | DETECTED
          8月22日、書店員が当社へ連絡しました。 | DETECTED
          8月22日、複数の会員様からご連絡が入りました。 | DETECTED
          8月22日、会員の方がSNSで教えてくださいました。 | DETECTED
          8月22日、車に戻ったところ、窓ガラスが割られていました。 | DETECTED
          8月22日（会員様からのお電話） | DETECTED
          8月22日、県外の方から、当社の窓口に電子メールで指摘 | DETECTED
          8月10日、担当者が書類を電車に置き忘れました。 | OCCURRED
          誤りがありましたのは、8月10日の一斉メールでございます。 | OCCURRED
          8月10日から発生し、氏名が表示されたことが判明いたしました。 | OCCURRED
          8月20日、取引先を名乗る者から電子メールが届きました。 | OCCURRED
          8月20日、アカウントを凍結しました。 | CONTAINED
          誤送信があったのは8月20日。 | OCCURRED
          8月20日、共有を解除しました。 | CONTAINED
          8月20日、担当者が偽の画面にパスワードを入力しました。 | OCCURRED
          8月20日、名簿の入った機器が通販サイトに出品される。 | OCCURRED
          8月20日、新しい版をリリース。事象の発生 | OCCURRED
          8月22日、買い取られた方からメール。 | DETECTED
          8月20日に箱へ入れた際、別の束に混ぜてしまいました。 | OCCURRED
          8月20日に行った取消処理により、14通を削除できたことを確認しております。 | CONTAINED
          8月20日に倉庫で回収した箱を開けていないことが分かりました。 | OCCURRED
          ・攻撃があった期間 … 8月16日2時から8月18日15時 | OCCURRED
          発生日時¶8月8日10時ごろ¶担当者がマクロを有効にした¶発覚日時¶8月9日9時 | OCCURRED
          # the first date's clause has no verb of its own
          9月5日、あおば書房の店員が、8月10日に名簿を紛失していたと発表した。 | PUBLISHED
          9月5日、店頭に立つ店員が、8月10日に名簿を紛失した。 | OTHER
          8月22日、店内の端末1台が、8月20日に感染被害に遭い、不審なメールが送信されている事象が確認されました。 | DETECTED
          # an announcement
          8月25日、名簿を紛失していたことを明らかにした。 | PUBLISHED
          8月22日、名簿の紛失が明らかになった。 | DETECTED
          # a fiscal year parts no clause
          8月20日に、2023年度における会員証を別の方に誤って発送しました。 | OCCURRED
          8月20日、再委託先でランサムウェア被害が発生 | OCCURRED
          8月22日に受託者から、被害が発生した端末に2022年度の名簿が含まれている旨の連絡あり | DETECTED
          8月22日に会員様から「届いたが、別の人の明細が入っている」との連絡があり、誤って同封していたことが判明しました。 | DETECTED
          8月22日に確認したところ、名簿が届いていないことが判明しました。 | DETECTED
          8月22日、決済会社より当社に対し、カード情報の流出の疑いについて第一報。 | DETECTED
          8月22日、県の機関から、ページが改ざんされていることについて連絡を受けました。 | DETECTED
          8月22日に受け取った方から「名前が違う」と電話がありました。 | DETECTED
          8月1日以降、閲覧できる状態になっていたことが分かりました。 | OCCURRED
          8月20日、迷惑メール1,200件が送信されたもの。 | OCCURRED
          8月22日、会員様へのご案内のメールを、お互いに見える形で送信してしまいました。 | OCCURRED
          8月22日18時半頃、「会費のお願い(2023年会費未納の方へ)」の案内を、お互いに見える形で送信してしまいました。 | OCCURRED
          2023年8月上旬、店員が札を入れた鞄が盗難されました。 | OCCURRED
          8月22日には会員様から、8月23日にはカード会社から、それぞれ漏えいの懸念について報告を受けました。 | DETECTED
          8月20日、県の職員と名乗る者から業務連絡を装うメールを受信し、添付ファイルを開きました。 | OCCURRED
          8月20日、書店員が上司からのメールと思い、添付ファイルを開きました。 | OCCURRED
          8月20日、上司からのメールで、名簿の誤りに気付きました。 | DETECTED
          8月22日10時以降、入力した内容が表示される現象が起こっていたことが判明しました。 | OCCURRED
          8月20日、各システムが停止しました。 | OTHER
          8月20日、各システムを停止しました。 | CONTAINED
          8月20日、学校が県へ書類を提出しました。 | OTHER
          8月20日、名簿の管理者が県へ報告書を提出しました。 | REPORTED_TO_AUTHORITY
          8月20日 会員A様に案内をメールにて送信 | OCCURRED
          8月20日、送ったメールに不要なファイルを添付したことを確認 | DETECTED
          8月20日、別の会員の説明書をお渡ししてしまうという事故が起きました。 | OCCURRED
          8月20日21時、お送りした案内に別の方のお名前があるものが一部の方に届いておりました。 | OCCURRED
          8月20日21時、別の方のお名前がある案内が当館に届いております。 | DETECTED
          8月20日、企業様へお送りした案内に、会員の名簿を添付してしまう事故を起こしました。 | OCCURRED
          """)
  void readsWhatHappenedFirst(String sentence, String expected) {
    assertEquals(expected, kinds(sentence.replace('¶', '\n'), 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8月23日、3名の会員様へお電話でご連絡 | PERSONS_NOTIFIED
          213名の方には8月23日に、その他の方には25日にメールをお送りしました。 | PERSONS_NOTIFIED
          第2報(8月24日)においてお知らせしました。 | PUBLISHED
          委員会への速報(8月24日)をいたしました。 | REPORTED_TO_AUTHORITY
          9月5日、元従業員が名簿を持ち出したとして逮捕されました。 | OTHER
          8月23日、ご家庭へ連絡アプリで一報 | PERSONS_NOTIFIED
          8月23日より訪問し、ご説明しております。 | PERSONS_NOTIFIED
          8月30日から順次、書面をお届けします。 | PERSONS_NOTIFIED
          9月10日から、お手紙をお届けします。 | PERSONS_NOTIFIED
          8月24日、外部専門会社の調査が始まりました。 | INVESTIGATION_STARTED
          第三者機関の調査は8月24日に終わりました。 | INVESTIGATION_COMPLETED
          8月23日に調査を開始し、8月24日に完了しました。 | INVESTIGATION_STARTED
          8月24日、鑑識会社へ調査をお願いしました。 | INVESTIGATION_STARTED
          調査会社の報告書(8月24日受領)によると、侵入は一度でした。 | INVESTIGATION_COMPLETED
          外部の調査(8月24日依頼)では、痕跡は見つかっておりません。 | INVESTIGATION_STARTED
          8月24日、専門会社より、名簿が送信された可能性があるとの中間報告を受領 | INVESTIGATION_COMPLETED LEAK_ASCERTAINED
          8月24日、対象となる会員様の特定を完了しました。 | LEAK_ASCERTAINED
          8月24日、監視システムの通知をエンジニアに送付しました。 | OTHER
          # only supposed
          8月24日、点検を続けており、分かりましたらお知らせします。 | OTHER
          8月28日に、会員様の情報が漏えいしたことを確認しました。 | LEAK_ASCERTAINED
          8月28日、対象となる会員様を特定しました。 | LEAK_ASCERTAINED
          8月28日、委託先から流出の可能性を否定できないとの連絡がございました。 | LEAK_ASCERTAINED
          8月28日、本社の2台でも同じ感染が見つかりました。 | DETECTED
          8月28日、河川敷で鞄が見つかりました。 | RECOVERED
          8月23日、パソコンを社内LANから外しております。 | CONTAINED
          8月23日、遠隔操作で端末をロックしました。 | CONTAINED
          8月23日、迷惑メールの送信が止まりました。 | CONTAINED
          8月29日、送受信が正常な状態に戻りました。 | RECOVERED
          9月15日から改めて受け付けます。 | RECOVERED
          サイトの公開は9月20日を予定しています。 | RECOVERED
          8月25日、告訴状を提出いたしました。 | REPORTED_TO_POLICE
          8月24日、対策本部を置きました。 | RESPONSE_STARTED
          8月23日から全店の一斉点検を行い、台帳と突き合わせております。 | INVESTIGATION_STARTED
          8月28日、調べた結果、693通であることを確認しました。 | LEAK_ASCERTAINED
          8月28日、記録の解析により、8月3日から5日にかけて海外から取得されていたことを確認しました。 | LEAK_ASCERTAINED
          8月28日、委託先から「1件のみ」との報告を受けております。 | OTHER
          8月28日、委託先から報告を受けました。 | DETECTED
          調査をお願いした株式会社いわし鑑識より、8月30日に報告を受けております。 | INVESTIGATION_COMPLETED
          8月23日9時、三組目の送信を取りやめております。 | CONTAINED
          8月23日、全員のパスワードを無効にいたしました。 | CONTAINED
          8月23日15時、設定を元の版に戻し、参照できる状態を解消 | CONTAINED
          8月29日に東工場、9月2日に全工場が通常の操業に戻りました。 | RECOVERED
          9月20日に学校から全ての保護者に文書で説明する予定である。 | PERSONS_NOTIFIED
          8月25日までに全ての会員様と連絡が取れました。 | PERSONS_NOTIFIED
          委員会と観光庁には、8月25日にご報告しております。 | REPORTED_TO_AUTHORITY
          本サイトの再開は2023年11月を見込んでいます。 | RECOVERED
          調査報告書を9月1日に受け取りました。 | INVESTIGATION_COMPLETED
          8月24日に公式サイトでお知らせした件について、分かったことをお伝えします。 | PUBLISHED
          # another is told, who isn't the person whose data it is
          8月23日、朝霧市様へ書面で説明 | OTHER
          8月23日、誤送信先の方に電話でお願いしました。 | OTHER
          8月23日、JPCERT/CCの確認ツールで端末の感染を確認 | OTHER
          587名様全員に、8月24日にお詫びのメールを送りました。 | PERSONS_NOTIFIED
          # others are asked to delete it
          8月23日、届いた先の会社へデータの削除を電話で依頼。 | OTHER
          8月23日、アドレスが漏れた施設あてに謝罪するとともに、メールの削除を依頼。 | PERSONS_NOTIFIED
          8月23日、同社を訪問して謝罪し、お願いを申し上げました。 | OTHER
          8月25日に委員会から調査報告書の提出を受けましたので、概要を公表いたします。 | INVESTIGATION_COMPLETED
          8月25日に委員会から調査報告書の提出を受け、概要を公表いたしました。 | INVESTIGATION_COMPLETED PUBLISHED
          この確認は8月25日に完了しています。 | INVESTIGATION_COMPLETED
          8月23日、保守会社が不正なプログラムを取り除きました。 | CONTAINED
          8月23日、カードの決済を止めました。 | CONTAINED
          8月23日、該当するサーバーをオフラインにしました。 | CONTAINED
          8月23日、資料が閲覧できなくなったことを確認した。 | CONTAINED
          8月23日、閲覧範囲を職員のみに変更しました。 | CONTAINED
          8月23日、63名の会員様にハガキを書きました。 | PERSONS_NOTIFIED
          8月23日、誤って送った先の方を訪ね、名簿を返してもらった。 | CONTAINED
          8月23日、名簿を返していただくようお願いした。 | OTHER
          8月23日、公開していた名簿を消去 | CONTAINED
          8月23日、申込画面に修正版を適用 | CONTAINED
          8月23日、臨時の窓口を閉じる。 | OTHER
          8月28日、暗号化された台帳を控えから戻しました。 | RECOVERED
          8月28日、一部の店舗で受付を再び始めた。 | RECOVERED
          8月28日、鑑識会社から最終の結果を受領 | INVESTIGATION_COMPLETED
          8月28日、持ち出された名簿が8,120件に上ることが判明 | LEAK_ASCERTAINED
          8月28日、閲覧された可能性のあるメールを洗い出す。 | LEAK_ASCERTAINED
          8月28日、名簿の漏えいがあったものと結論 | LEAK_ASCERTAINED
          8月28日、添付の表に氏名が含まれていることが分かる。 | LEAK_ASCERTAINED
          8月29日、報道各社に資料を提供 | PUBLISHED
          8月24日、委員会に報告するかどうかを協議した。 | OTHER
          8月24日20時　速報を本ブログに掲載 | PUBLISHED
          赴任者には、8月24日に説明会を開きました。 | PERSONS_NOTIFIED
          8月28日に調査報告書が届きましたので、その内容をご説明いたします。 | INVESTIGATION_COMPLETED
          8月24日　委員会に速報を提出 | REPORTED_TO_AUTHORITY
          8月23日　画面の更新のリリース（v4.18）を差し戻し、名簿を消去 | CONTAINED
          8月24日、記録を情報の係とともに調べ始める。 | INVESTIGATION_STARTED
          8月28日、調べを終える。 | INVESTIGATION_COMPLETED
          調査会社から8月28日に調査報告書が届きました。 | INVESTIGATION_COMPLETED
          8月28日　対象となる会員の洗い出しが完了 | LEAK_ASCERTAINED
          12名の会員様には8月24日に係員がお宅へ伺い、事情をお話ししました。 | PERSONS_NOTIFIED
          8月30日までに電話でお尋ねし、ほかに入れ替わりがないことを確かめております。 | OTHER
          8月23日、アカウントのPWを変えて取り戻しました。 | CONTAINED
          8月29日、報道各社に頭を下げる。 | OTHER
          8月29日、ウェブサイトにお知らせを出す。 | PUBLISHED
          8月23日、事務局長から改めて全員に電話をかけました。 | PERSONS_NOTIFIED
          8月28日、会員様の情報が含まれていることが当社に伝えられました。 | LEAK_ASCERTAINED
          # a program that is looked for, and a range that stays
          8月23日、棚の範囲を記録しました。 | OTHER
          8月23日正午までに、うち2名様のカードで不正な利用が確認されております。 | OTHER
          8月23日、校長は直ちに当課へ第一報を入れた。 | DETECTED
          # what was sent by mistake, or what is reported, only tells which
          8月23日、誤って送付した明細の写しを回収しました。 | CONTAINED
          8月23日、店長へ紛失した旨を報告しました。 | OTHER
          8月23日、関係機関2機関から受領した照会書を確かめました。 | OTHER
          # a ritual is no notification
          8月23日、点検を終えました。深くお詫び申し上げます。 | OTHER
          # who got the mail, what only a result tells, and a period of what was done
          8月23日、迷惑メールを受信した方への注意を窓口に掲示しました。 | PUBLISHED
          8月28日、調査結果を受け取りました。遠隔操作されていた間に棚の札が見られていました。 | INVESTIGATION_COMPLETED
          8月28日、調査の結果を受領しました。 | INVESTIGATION_COMPLETED
          8月28日、消去されるべき古い控えが残存していたとの訂正の報告がございました。 | LEAK_ASCERTAINED
          8月28日、33通の誤封入が判明しました。 | LEAK_ASCERTAINED
          8月28日、元職員の端末に複製の記録が見つかりました。 | LEAK_ASCERTAINED
          8月23日より、店長と社員から会員様へお電話でご説明しております。 | PERSONS_NOTIFIED
          8月23日、決済会社から期間外の札について照会がありました。 | DETECTED
          8月23日、駐車場に自動車を止めて受領書を確かめました。 | OTHER
          # how it came about, told by a noun; and what only tells which thing, or who
          8月24日、何者かが倉庫の端末に侵入。 | OCCURRED
          8月24日 保守会社が不審なプログラムを検出 | DETECTED
          8月24日 改ざんされた帳簿を削除 | CONTAINED
          8月24日 誤送付先へ伺い、明細を確かめました。 | OTHER
          8月24日 誤送信した相手に電話で謝罪し、削除を依頼 | OTHER
          8月24日 紛失した鞄を発見 | RECOVERED
          8月24日 社内調査で33通の誤封入が判明しました。 | LEAK_ASCERTAINED
          8月24日に鑑識会社から提出された調査結果で、札の一部が写されたと分かりました。 | INVESTIGATION_COMPLETED
          8月24日、当店のページ上での告知を行いました。 | PUBLISHED
          8月24日、札を鞄に入れたか、破棄してしまったか、店長は覚えていなかった。 | OTHER
          8月24日、店長、教頭へ連絡。 | OTHER
          8月23日から9月2日にかけ封入作業を休止していた。 | OTHER
          8月23日、設定を変更し、外部から閲覧できないことを確認しました。 | CONTAINED
          8月24日に途中経過のご報告を、また8月30日にお知らせを会員様へお送りしました。 | PERSONS_NOTIFIED
          8月24日、復旧を試みましたが、控えも壊れていました。 | OTHER
          8月24日、復旧しました。 | RECOVERED
          警察の捜査において名簿の流出は確認されなかった旨が、8月24日、委託先より報告されました。 | DETECTED
          警察において名簿の写しを預かる旨が、8月24日、委託先より報告されました。 | REPORTED_TO_POLICE
          8月24日、控えの一覧の非表示設定を行いました。 | CONTAINED
          8月24日、記録を点検し、外部へ転送されている事を確認しました。 | LEAK_ASCERTAINED
          8月24日から26日までと9月4日から6日までの計6日、配達を休みました。 | OTHER
          8月24日 個人情報保護委員会に報告、42名の会員に電話で連絡 | REPORTED_TO_AUTHORITY PERSONS_NOTIFIED
          8月24日 個人情報保護委員会に報告、42名の件を連絡 | REPORTED_TO_AUTHORITY
          8月24日 ご契約企業様へ確報を個別に送付 | PERSONS_NOTIFIED
          8月24日 確報を提出 | REPORTED_TO_AUTHORITY
          8月24日 全アクセスキーを再発行 | CONTAINED
          8月24日 会員証を再発行 | OTHER
          別の封筒にも名簿が入った可能性があることが判明し、同日、会員宅で回収しました。 | CONTAINED LEAK_ASCERTAINED
          別の封筒にも名簿が入った可能性があることが判明し、同日17時30分、会員宅で回収しました。 | CONTAINED
          直ちにサーバーを切り離し、同日中に対策本部を設置しました。 | CONTAINED RESPONSE_STARTED
          専用の電話窓口を8月24日に開設しました。 | RESPONSE_STARTED
          8月24日、委託先から、会員の情報が壊れたサーバーに残っていた旨の報告がありました。 | LEAK_ASCERTAINED
          8月24日、委託先から、写しを削除した旨の報告がありました。 | OTHER
          8月24日に集計を再開しようとしました。 | OTHER
          名簿の一部を取得したことが8月24日に判明しました。 | LEAK_ASCERTAINED
          他に異常がないことを8月24日に確認いたしました。 | OTHER
          8月24日 全会員のパスワードをリセット、鍵を付け替え | CONTAINED
          外部の専門会社による調査を8月24日から始めています。 | INVESTIGATION_STARTED
          8月24日、委託先から、会員の情報がある領域に不正なアクセスの記録があったとの連絡を受けました。 | LEAK_ASCERTAINED
          確認された96名の方には8月24日にお電話で、可能性のある方には25日にメールで、それぞれご連絡いたしました。 | PERSONS_NOTIFIED
          8月24日 館長を責任者とする対策チームを立ちあげ | RESPONSE_STARTED
          8月24日 送信先128社すべてにお電話で、メールの削除をお願いしました。 | OTHER
          8月24日 会員の皆様にお電話でお詫びし、メールの削除をお願いしました。 | PERSONS_NOTIFIED
          これに先立つ8月5日に、名簿が外部に送信されていたことが確認されました。 | OCCURRED
          8月24日に全社員へ周知しました。8月25日、サーバーを停止しました。 | CONTAINED
          8月24日 会員24名全員にお電話し、名簿の削除をお願いしました。 | PERSONS_NOTIFIED
          """)
  void readsWhatWasDoneAfterTheDetection(String sentence, String expected) {
    assertEquals(expected, kinds(DETECTED + sentence, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # of the data, a document or a season
          2022年度の会員名簿を送信しました。
          9月の行事予定表をお送りするはずでした。
          8月31日までに会員様から64件のお問い合わせを頂きました。
          2022年4月の開店以来、ご登録いただいた方です。
          2022年10月出発のツアーの名簿を送信しました。
          2022年4月以降にお申込みいただいた方が対象です。
          8月1日付け文書により注意を促していました。
          # another's incident
          2019年7月にも、別の会社で会員情報が流出しています。
          # up to when something had come in
          9月5日までにいただいたご相談は、7件です。
          8月30日までに、情報が使われたとのお知らせはございません。
          # why it took so long
          8月1日の発覚から今回のご案内に至るまで、時間を要しました。
          来週のお届けに間に合わせます。
          今年の4月から毎月、案内の葉書を送付しています。
          8月中に変更の届出をされた4名の方の会員証です。
          2022年11月20日に開催した「親子教室」の申込児童の名簿です。
          今月25日に開く「夏の夜の音楽会」に当選された皆さまに案内を送る際、宛先を誤りました。
          2022年4月1日から2023年3月31日までに手術を受けられた447名の患者様の氏名です。
          2022年4月の開設以降、会員登録をされた方です。
          2022年9月1日から2023年8月31日までにご宿泊の634件です。
          本店営業部 入出金伝票綴 2022年10月2日~同月6日 1,412枚 706先
          窓口 0120-000-000(9月30日までは24時間、10月以降は平日のみ)
          8月25日以降、変な電話があったとのご相談を2件いただいております。
          8月11日~12日に取り扱われた札の控えが揃っていない。
          3月29日付で退職した元社員の書類です。
          8月24日に全職員を対象に勉強会を開きました。
          2022年1月から2023年3月までに当院で手術を受けられた患者さま186名分の検査値です。
          """)
  void leavesOutDatesThatAreNoEvents(String sentence) {
    assertEquals(List.of(), events(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8月23日 警察署へ遺失届を提出¶個人情報保護委員会へ速報を提出しました。 | REPORTED_TO_AUTHORITY REPORTED_TO_POLICE
          8月23日¶早朝、店内を探しました。¶午後、警察署に遺失届を提出しました。 | REPORTED_TO_POLICE
          ●8月23日16時30分¶警察署に相談しました。 | REPORTED_TO_POLICE
          【8月23日（水）】¶同社から回答を得た。8月22日の説明は訂正される。直ちに対策本部を設置した。 | RESPONSE_STARTED
          2023-08-23 09:20 (8/23 00:20 UTC) 書店員が名簿の画面を停止 | CONTAINED
          8月23日より順に、会員の皆様お一人ずつにご報告を差し上げております。 | PERSONS_NOTIFIED
          8月23日 会員への電話連絡に着手した。 | PERSONS_NOTIFIED
          8月23日 会員名簿の棚の整理に着手した。 | OTHER
          # a remark on all of it
          8月23日 警察署へ遺失届を提出¶なお、委員会へは報告予定です | REPORTED_TO_POLICE
          会員は8月23日の午後7時に戻ったところ、鞄がなくなっていました。会員はすぐに警察へ通報しました。 | DETECTED REPORTED_TO_POLICE
          会員は8月23日の午後7時に戻ったところ、鞄がなくなっていました。会員は警察にも通報しました。 | DETECTED
          市は8月23日に委員会へ報告した。会員には市長が謝罪した。 | OTHER
          前日の21日22時頃から名簿が取り出されていたことが分かりました。 | OCCURRED
          9月2日にお知らせした件につき、調査が8月30日に完了いたしました。 | INVESTIGATION_COMPLETED
          """)
  void goesOnWithTheDayAbove(String text, String expected) {
    List<TimelineEvent> events = events(DETECTED + text.replace('¶', '\n'));
    assertEquals(expected, names(events.get(events.size() - 1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          発生した事象¶公開していた期間¶2023年8月1日から8月20日まで | OCCURRED
          概要¶期間:2023年8月1日~2023年8月20日 | OCCURRED
          """)
  void takesAPeriodByItsLabel(String text, String expected) {
    assertEquals(expected, kinds(text.replace('¶', '\n'), 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8月25日、名簿の誤送信が判明したと発表した。8月10日、店員が会員32名にメールで案内する際、誤って名簿を添付した。 | OCCURRED
          8月22日、会員から指摘を受けた。8月25日、店員が会員32名にメールで案内した。 | PERSONS_NOTIFIED
          あおば書房は8月25日、名簿の紛失が判明したと発表した。 | PUBLISHED
          あおば書房は8月25日(金)、名簿を紛失し、店を閉じたと発表しました。 | PUBLISHED
          あおば書房は8月25日、名簿の紛失に気付いた。 | DETECTED
          8月25日、明細を別の会員に郵送するミスがあったと発表した。 | PUBLISHED
          """)
  void tellsWhatWasAnnouncedFromWhatCameBefore(String text, String expected) {
    List<TimelineEvent> events = events(text);
    assertEquals(expected, names(events.get(events.size() - 1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8月22日11時5分、会員様から連絡がありました。11時25分にサイトを停止しました。8月22日10時、担当者が作業しました。 | OCCURRED
          8月22日、会員様から連絡がありました。8月10日、担当者が一覧を市のページに掲載しました。 | OCCURRED
          8月22日、会員様から連絡がありました。8月10日、会員様に案内をお送りした際、別の方の券を封入していました。 | OCCURRED
          8月22日、会員様から連絡がありました。8月20日の夕方、名簿が棚に保管されていたことが確認されています。 | OTHER
          8月22日、会員様から連絡がありました。8月20日、名簿を棚に保管しました。 | OCCURRED
          8月25日に、名簿がないと報告しました。8月22日、店員が名簿がないことに気付きました。8月23日、店員が宿に確認を依頼しました。 | OTHER
          8月2日、名簿を自宅に持ち帰っていたことを、8月25日に本人が認めました。 | DETECTED
          """)
  void takesWhatWasBeforeTheDetectionForTheOrigin(String text, String expected) {
    List<TimelineEvent> events = events(text);
    assertEquals(expected, names(events.get(events.size() - 1)));
  }

  private static String kinds(String body, int index) {
    List<TimelineEvent> events = events(body);
    return index < events.size() ? names(events.get(index)) : "-";
  }

  private static String names(TimelineEvent event) {
    return event.kinds().stream().map(Enum::name).collect(Collectors.joining(" "));
  }

  private static List<TimelineEvent> events(String body) {
    Disclosure disclosure = PARSER.parse(TITLE + body + "\n");
    return disclosure.timeline().events();
  }
}
