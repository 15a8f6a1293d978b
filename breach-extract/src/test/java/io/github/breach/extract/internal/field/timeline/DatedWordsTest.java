package io.github.breach.extract.internal.field.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.extract.DisclosureParser;
import io.github.breach.model.TimelineEvent;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the words right beside a date make of it, in a notice of 2023-09-06; ¶ stands for a line
 * break, - for no event.
 */
class DatedWordsTest {
  private static final DisclosureParser PARSER = DisclosureParser.builder().strict(true).build();
  private static final String TITLE = "2023年9月6日\n株式会社こだま商会\n会員情報の漏えいについて\n\n経緯\n";
  private static final String DETECTED = "8月22日、監視会社から連絡を受けました。\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8月24日のお知らせのとおり、窓口を開いています。 | PUBLISHED
          8月24日付の障害情報でお伝えした件です。 | PUBLISHED
          8月24日に当サイトで公表しました。 | PUBLISHED
          8月24日の「鍵の取扱いに関するお詫び」のとおりです。 | PUBLISHED
          8月24日に第2報を、8月30日に第3報を公表いたしました。 | PUBLISHED
          8月24日公開の第1報以降に分かったことをお伝えします。 | PUBLISHED
          # no release is named
          8月24日付けでお詫びの文書を会員様に発送しました。 | PERSONS_NOTIFIED
          8月24日に「鍵を閉めた」との連絡を受けました。 | DETECTED
          8月24日に会員様へ個別にお知らせしました。 | PERSONS_NOTIFIED
          8月24日に第2報を個人情報保護委員会へ提出しました。 | REPORTED_TO_AUTHORITY
          8月24日、会員様にお電話で第一報を差し上げました。 | PERSONS_NOTIFIED
          """)
  void nameARelease(String sentence, String expected) {
    assertEquals(expected, last(DETECTED + sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8月20日、9月に開催予定の体験会の案内を誤って別の方へ送信しました。 | 2023-08-20 OCCURRED
          8月20日、9月に市民館で開催する体験会の案内を誤って別の方へ送信しました。 | 2023-08-20 OCCURRED
          8月20日付の東浜新聞によると、名簿が紛失していました。 | -
          名簿は、約8年分(2003年4月から2011年2月)の台帳でした。 | -
          その一部(2003年から2011年に作成されたもの)が流出した。 | -
          8月20日、早期の復旧に向けた作業に着手しました。 | 2023-08-20 OTHER
          (1)8月20日(日)10時頃¶係員が案内を誤って別の方へ送信しました。 | 2023-08-20T10:00 OCCURRED
          # a meeting about it, and what was meant by no date
          8月22日に開催した対策会議で、名簿の流出が判明しました。 | 2023-08-22 DETECTED
          8月20日に市民館で名簿を紛失しました。 | 2023-08-20 OCCURRED
          8月20日、復旧を終えました。 | 2023-08-20 RECOVERED
          """)
  void areEventsOrOnlySayWhichThingIsMeant(String sentence, String expected) {
    assertEquals(expected, dated(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          日時:2023年8月4日 | OCCURRED
          発覚日:2023年8月4日 | DETECTED
          紛失日時:2023年8月4日 | OCCURRED
          ・日 時:2023年8月4日 | OCCURRED
          閲覧可能期間:2023年8月4日から8月9日まで | OCCURRED
          # no label of a time, or one of customers' doings
          担当者:2023年8月4日 | -
          ・日 直:2023年8月4日 | -
          利用期間:2023年8月4日から8月9日まで | -
          """)
  void labelADate(String line, String expected) {
    assertEquals(expected, last(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8月4日時点の名簿を送信しました。 | -
          8月4日に名簿を誤って送信しました。 | OCCURRED
          8月1日から9日の間に入力された札が対象です。 | -
          2019年9月販売の札を購入された方が対象です。 | -
          8月1日から9日までの間、前日に入力された札が見られる状態でした。 | OCCURRED
          8月1日から9日までに検査を受けた31名の患者さまの札です。 | -
          """)
  void tellDataFromEvents(String sentence, String expected) {
    assertEquals(expected, last(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8月1日に取得していたバックアップから名簿を復元しました。 | -
          8月1日時点のスナップショットを用いて復旧しました。 | -
          # the day of the repair itself
          8月25日にバックアップから名簿を復元しました。 | RECOVERED
          8月1日に公表した通期の業績予想に変更はありません。 | -
          # the release speaks of the incident
          8月25日に公表した第1報から、人数に変更はありません。 | PUBLISHED
          """)
  void tellThingsFromEvents(String sentence, String expected) {
    assertEquals(expected, last(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8月25日、攻撃者のウェブサイトに名簿が掲載されていることを確認しました。 | LEAK_ASCERTAINED
          8月25日、犯行グループのサイトで当社の名簿が公開されたことが判明しました。 | LEAK_ASCERTAINED
          # the discloser's own page
          8月25日、当社のウェブサイトに第1報を掲載しました。 | PUBLISHED
          """)
  void tellWhoPublished(String sentence, String expected) {
    assertEquals(expected, last(DETECTED + sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          委員会への速報を8月25日に行いました。 | REPORTED_TO_AUTHORITY
          委員会への速報を、8月25日の会議で決めました。 | OTHER
          8月25日、確報を提出しました。 | REPORTED_TO_AUTHORITY
          8月25日、提案を提出しました。 | OTHER
          8月25日、被害届を提出しました。 | REPORTED_TO_POLICE
          8月25日、外部の会社の調査が終わりました。その結果、札が写された可能性が分かりました。 | INVESTIGATION_COMPLETED LEAK_ASCERTAINED
          8月25日、外部の会社の調査が終わりました。 | INVESTIGATION_COMPLETED
          """)
  void tellWhatWasDone(String sentence, String expected) {
    List<TimelineEvent> events = PARSER.parse(TITLE + DETECTED + sentence).timeline().events();
    assertEquals(expected, events.size() < 2 ? "-" : names(events.get(1)));
  }

  /** What a date alone on its line dates: the line below, but behind a blank one only in a list. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8月4日¶名簿を誤って送信しました。 | 8月4日 名簿を誤って送信しました。
          日時¶8月4日 16時25分¶¶名簿は倉庫にありました。 | 8月4日 16時25分
          8月4日¶¶名簿を送信しました。¶¶8月5日¶¶誤りに気付きました。 | 8月5日  誤りに気付きました。
          """)
  void reachOverLines(String body, String expected) {
    List<TimelineEvent> events = events(body);
    assertEquals(expected, events.get(events.size() - 1).text().replace('\n', ' '));
  }

  private static List<TimelineEvent> events(String body) {
    return PARSER.parse(TITLE + body.replace('¶', '\n') + "\n").timeline().events();
  }

  private static String last(String body) {
    List<TimelineEvent> events = events(body);
    return events.isEmpty() ? "-" : names(events.get(events.size() - 1));
  }

  private static String dated(String body) {
    List<TimelineEvent> events = events(body);
    return events.isEmpty() ? "-" : events.get(0).on().edtf() + " " + names(events.get(0));
  }

  private static String names(TimelineEvent event) {
    return event.kinds().stream().map(Enum::name).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8月24日 社内調査委員会を設置 | RESPONSE_STARTED
          8月24日 社内調査を実施 | INVESTIGATION_STARTED
          8月24日 拾得物として届けられ、受け取り | RECOVERED
          8月24日 警察署へ届け出 | REPORTED_TO_POLICE
          8月24日 カタログの発送に切り替え、お届けを再開 | RECOVERED
          8月24日 別の回線に切り替え | CONTAINED
          8月24日 対象の会員様へお詫びの品をお届け | PERSONS_NOTIFIED
          8月24日 対象の会員様に、お電話または電子メールでお詫びを申し上げました。 | PERSONS_NOTIFIED
          8月24日に公表し、調査と復旧を進めてまいりました。 | PUBLISHED
          8月24日 復旧を終えました。 | RECOVERED
          """)
  void tellWhatWasDoneOnceItWasKnown(String line, String expected) {
    assertEquals(expected, last(DETECTED + line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8月20日 会員の方が指摘しているのをスタッフが発見 | DETECTED
          8月20日 当直の職員が画面に脅迫文を発見 | DETECTED
          8月20日、監視の仕組みの警告で確認しました。 | DETECTED
          8月20日、札の枚数を確認しました。 | OTHER
          8月20日、一覧を自分のUSBメモリーに複写し、退職した。 | OCCURRED
          8月20日から22日にかけて、攻撃者は約3GBのデータを外部へ転送しておりました。 | OCCURRED
          """)
  void tellHowItHappenedAndWasFound(String line, String expected) {
    assertEquals(expected, last(line));
  }

  @Test
  void doNotTakeWhatIsKnownNowForTheFinding() {
    assertEquals("DETECTED", last("9月4日、会員の名簿の持ち出しを把握しました。"));
    assertEquals("OTHER", last("9月4日、元社員が逮捕されました。当社が把握している内容をお知らせいたします。"));
  }
}
