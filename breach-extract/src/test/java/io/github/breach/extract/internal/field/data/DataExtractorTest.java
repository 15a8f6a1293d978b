package io.github.breach.extract.internal.field.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.core.lexicon.Term;
import io.github.breach.extract.DisclosureParser;
import io.github.breach.extract.internal.vocabulary.Vocabulary;
import io.github.breach.model.DataItem;
import io.github.breach.model.Exposure;
import io.github.breach.model.Protection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented sentences; ¶ stands for a line break, and - before a category that isn't exposed. */
class DataExtractorTest {
  private static final DisclosureParser PARSER = DisclosureParser.builder().strict(true).build();
  private static final String TITLE = "個人情報の取扱いに関するお知らせ\n\n";

  /** Lines of 34 letters, as a page of paper has them: the next line is another sentence. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          氏名、ご住所、お電話番号、生年月日、性別、ご購入履歴、メールアドレス¶パスワードは暗号化されない形では保存していないため含まれていません。 | NAME ADDRESS PHONE EMAIL DATE_OF_BIRTH GENDER PURCHASE_HISTORY -PASSWORD
          # a word broken at the line's end is one of the list that is denied
          氏名、ご住所、お電話番号、生年月日、性別、ご購入履歴、会員番号、メー¶ルアドレスは含まれておりません。 | -NAME -ADDRESS -PHONE -EMAIL -DATE_OF_BIRTH -GENDER -MEMBER_ID -PURCHASE_HISTORY
          """)
  void aListThatEndsWithAFullLineIsNotDenied(String lines, String expected) {
    String page =
        """
        この度、弊社が運営する通信販売サイトにおきまして、第三者による不正な
        アクセスを受け、お客様の個人情報が外部に流出したおそれがあることが判
        明いたしましたので、次のとおりお知らせいたします。原因につきましては
        現在も調査を進めております。

        漏えいした情報
        """;
    assertEquals(expected, drawn(page + lines));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          漏えいした情報は、氏名(漢字・カナ)とご家族の人数です。 | NAME NAME_KANA FAMILY
          漏えいした情報は、氏名(フリガナを含みます)と住所です。 | NAME NAME_KANA ADDRESS
          「BCC」(メールアドレスと氏名が他の方に表示されない)欄に入れず、住所が漏えいしました。 | ADDRESS
          「入力」(メールアドレスは含まれておりません)欄に入れた住所が漏えいしました。 | ADDRESS -EMAIL
          閲覧された可能性のある方は800名前後です。 | ''
          居住市町村とお生まれの年月日が漏えいしました。 | ADDRESS DATE_OF_BIRTH
          けいたい番号と、お休みの連絡などのやりとりが漏えいしました。 | PHONE MESSAGE_CONTENT
          カードの名義人のお名前は入力欄がなく、流出しておりません。 | -CARD_HOLDER_NAME
          お客様の氏名と住所が漏えいした可能性があります。 | NAME ADDRESS
          カード名義は、入力欄がもともとありません。 | -CARD_HOLDER_NAME
          口座振替の機能はないため、口座情報の登録はございません。 | -BANK_ACCOUNT
          氏名、住所が入った注文の台帳は別の棚に置いてあり、流出はありませんでした。 | -NAME -ADDRESS
          氏名、住所が入った注文の台帳は倉庫に置いてあり、第三者に見られた可能性があります。 | NAME ADDRESS
          流出した可能性があるのは、顧客の名前や電話番号などです。 | NAME PHONE
          影響を受けたのは、会員の氏名と住所だった。 | NAME ADDRESS
          当該パソコンには、お預かりした資料(氏名、住所、生年月日)と総勘定元帳がございました。 | NAME ADDRESS DATE_OF_BIRTH
          申込書には、記入する欄(氏名、住所、生年月日)があります。 | ''
          会員証を受け取ったのは、氏名を名乗った方だった。 | ''
          会員証には個人情報(氏名、住所、対象児童数)が記載されていた。 | NAME ADDRESS
          診療報酬明細書が漏えいした可能性があります。 | HEALTH
          案内を本文にコピーした際、氏名を表示した。 | NAME
          操作履歴などを確認したところ、氏名が閲覧されていた。 | NAME
          表示された情報は氏名、電話番号で、住所は含まれません。 | NAME PHONE -ADDRESS
          項目:氏名、メールアドレス | NAME EMAIL
          流出した項目は、氏名、住所及び電話番号であります。 | NAME ADDRESS PHONE
          漏えいした情報:利用カード番号 | MEMBER_ID
          パスワードについては、第1報で「調査中」としていましたが、取得されていないことを確認しました。 | -PASSWORD
          表示されていない項目:電話番号、パスワード | -PHONE -PASSWORD
          次の情報が漏えいしました。漏えいした情報は以下のとおりです。¶・氏名¶・性別 | NAME GENDER
          以下の情報は含まれておりません。¶・住所¶・電話番号 | -ADDRESS -PHONE
          クレジットカード情報が漏えいしました。 | CARD_NUMBER
          なお、住所、電話番号は含まれておりません。 | -ADDRESS -PHONE
          一覧には、氏名、電話番号が並んでおります。口座番号は載っておりません。 | NAME PHONE -BANK_ACCOUNT
          住所は当選後に伺う予定だったので、フォームに入力欄はありません。 | -ADDRESS
          会員番号やパスワードも関係ありません。 | -PASSWORD -MEMBER_ID
          健康診断の記録は別の仕組みにあり、当該端末には保存されておりません。 | -HEALTH
          当該会社には口座番号を預けておりません。 | -BANK_ACCOUNT
          電話番号の欄は空欄でした。 | -PHONE
          パスワードの漏えいはございません。 | -PASSWORD
          口座番号は保持しておりません。 | -BANK_ACCOUNT
          マイナンバーは別のシステムで管理しており、影響はありません。 | -MY_NUMBER
          カード情報は決済代行会社が管理しており、当社では保有しておりません。 | -CARD_NUMBER
          暗証番号は画面に表示されません。 | -PIN
          ※氏名、住所は入力項目にございません。 | -NAME -ADDRESS
          住所、電話番号は名簿にございません。 | -ADDRESS -PHONE
          電話番号は処方箋には記載がありません。 | -PHONE
          マイナンバーは暗号化して保存しており、該当するファイルへのアクセスはありませんでした。 | -MY_NUMBER
          口座番号は別の仕組みで扱っており、このメールアドレスには届きません。 | -BANK_ACCOUNT
          病名は委託先に提供しておりません。 | -HEALTH
          漏えいした情報:パスポート番号と有効期限 | IDENTITY_DOCUMENT
          氏名の記載はないものの、病名が記載されていました。 | HEALTH -NAME
          氏名が載っていましたが、住所は載っておりません。 | NAME -ADDRESS
          メールアドレスが流出しました。メールアドレス以外の情報は登録されておりません。 | EMAIL
          住所は漏れておりません。パスワードも同様です。 | -ADDRESS -PASSWORD
          メールアドレスが互いに見える状態になっていました。 | EMAIL
          氏名が漏えいした可能性を否定できません。 | NAME
          漏えいした情報¶氏名/住所/電話番号/性別 | NAME ADDRESS PHONE GENDER
          漏えいした情報¶氏名(ふりがな)、法人番号、Cookie | NAME_KANA DEVICE_ID CORPORATE
          漏えいした情報¶氏名¶○¶住所¶×¶電話番号¶×¶○¶○:対象の項目 | NAME PHONE -ADDRESS
          漏えいした情報¶氏名 ○¶生年月日 ×¶性別(任意) × ×¶年齢 | NAME AGE -DATE_OF_BIRTH -GENDER
          漏えいした情報¶○氏名¶○住所 | NAME ADDRESS
          漏えいした情報¶氏名：有¶住所：無¶年齢 該当¶性別 非該当 | NAME AGE -ADDRESS -GENDER
          漏えいした情報¶氏名¶有無¶住所¶無料の案内 | NAME ADDRESS
          漏えいした情報¶氏名 ○ -¶生年月日 - -¶性別 - ○ | NAME GENDER -DATE_OF_BIRTH
          漏えいした情報¶氏名 -¶生年月日 - | NAME DATE_OF_BIRTH
          漏えいした情報¶対象 氏名 年齢 性別¶会員 ○ ○ ×¶職員 ○ × ×¶住所 | NAME ADDRESS AGE -GENDER
          漏えいした情報¶対象 氏名 年齢 性別¶会員の皆様です¶職員 ○ × × | NAME AGE GENDER
          漏えいした情報¶氏名¶口座番号は影響を受けておりません。 | NAME -BANK_ACCOUNT
          漏えいした情報¶氏名¶これより後に入力された口座番号は、影響を受けておりません。 | NAME
          漏えいした情報¶メールアドレス¶このうち23件には、表示名として氏名が設定されていた。 | NAME EMAIL
          漏えいした情報¶お薬の内容¶筆跡 | HEALTH OTHER
          漏えいした情報¶過去のご注文¶口座番号は別の帳簿に控えております。 | PURCHASE_HISTORY -BANK_ACCOUNT
          漏えいした情報¶氏名¶整理番号と住所との対応表は、持ち出されておりません。 | NAME -MEMBER_ID
          電話番号は、画面上では末尾4桁しか表示されない仕組みでした。 | PHONE
          カード番号は下4桁だけが出る仕組みで、残りは伏せられております。 | CARD_NUMBER
          前回は住所も含むとお知らせしましたが、住所は表示されていなかったことが分かりました。 | -ADDRESS
          届いた氏名とアドレスが互いに見える状態になっていました。 | NAME EMAIL
          保険料の引落口座は含まれておりません。 | -BANK_ACCOUNT
          氏名が閲覧された形跡はありません。 | -NAME
          住所及び生年月日は、送信前に黒塗りしていました。 | -ADDRESS -DATE_OF_BIRTH
          暗証番号は、店の画面では伏せ字になっており、見ることができません。 | -PIN
          住所,電話番号の記載は,いずれの書類にもない。 | -ADDRESS -PHONE
          ご住所と売上高は、当日に紙でご記入いただいておりますため、フォームには含まれておりません。 | -ADDRESS
          閲覧できた内容は、お名前でございます。創業塾では年齢もお伺いしておりました。 | NAME AGE
          お名前が記載されていました。お名前のふりがなは記載されておりません。 | NAME -NAME_KANA
          漏えいした情報:クレジットカード情報(カード番号、カード名義、有効期限、セキュリティコード) | CARD_NUMBER CARD_EXPIRY CARD_SECURITY_CODE CARD_HOLDER_NAME
          漏えいした情報:貸出中の資料の題名、課金の履歴 | PURCHASE_HISTORY SERVICE_USAGE
          # no items
          代金引換、後払いをご利用のお客様は対象外です。 | ''
          名簿のファイルに設定されたパスワードが、同じ棚の紙に記載されていました。 | ''
          Q1.パスワードや口座番号は大丈夫ですか。¶A1.どちらも入っておらず、漏れていません。 | -PASSWORD -BANK_ACCOUNT
          ポイントをご利用のお客様は対象ではございません。 | ''
          操作履歴を確認したところ、端末が操作された痕跡はありませんでした。 | ''
          お名前や電話番号を使ったなりすましの被害は、うかがっていません。 | ''
          成績データの校外への持ち出しを制限する規程が整備されていませんでした。 | ''
          特定個人情報の取扱いに関する研修を行っていませんでした。 | ''
          カルテを管理する責任者が置かれていませんでした。 | ''
          画面に偽の警告と電話番号が表示されました。 | ''
          パスワードの変更をお願いいたします。 | ''
          口座番号や暗証番号をお答えにならないようお願いいたします。 | ''
          ファイルにはパスワードを設定しておりませんでした。 | ''
          他社から流出したIDとパスワードの組み合わせが使われました。 | ''
          個人情報が漏えいしました。 | ''
          「BCC」(住所が他の人に表示されない)欄に入力すべきでした。 | ''
          現時点で、住所の公開はない。 | -ADDRESS
          メールアドレスを入力する欄の設計を見直しました。 | ''
          検査画像への影響はないとお伝えしておりましたが、訂正いたします。 | ''
          窓口で戸籍謄本2通を別の方に手渡しました。 | ''
          外部のサーバーとの通信履歴があり、漏えいを否定できません。 | ''
          成績にはパスワードの設定を行っておりませんでした。 | ''
          ※以下のお客様はカード情報の流出の対象ではございません。 | ''
          メールアドレスのご登録のないお客様には、書状をお送りいたします。 | ''
          # of others, of some only, and where data would stand
          上記の24名以外の方については、お名前、ご住所は入っておりません。 | ''
          一覧表にはお名前を含まないものが多く、人数は分かりません。氏名が含まれるものは12名分です。 | NAME
          個人のうち6件は口座の記載がありませんでした。 | ''
          メール本文には参加者の氏名は記載していません。 | -NAME
          係員なら所得の欄も検索でき、帳簿の点検も行っていなかった。 | ''
          名簿が漏えいした情報¶カード番号は決済会社が保持しており、当社には保存しておりません。 | -CARD_NUMBER
          漏えいした情報¶氏名、住所 ※口座番号は含まれておりません。 | NAME ADDRESS -BANK_ACCOUNT
          漏えいした情報¶氏名、所属学科 | NAME EDUCATION
          件名「夏の講座」のメールを誤って送信し、氏名が漏えいしました。 | NAME
          なお、他の会員様におかれましてはメールアドレスの流出はございません。 | ''
          名簿に載っていた312名の方につき、氏名と電子メールアドレス以外は含まれておりません。 | NAME EMAIL
          氏名が漏えいしました。まだ9名様(うち、住所、電話番号が記載されていた方は2名)へのご連絡が終わっておりません。 | NAME ADDRESS PHONE
          互いのメールアドレスが見えない形(BCC)とすべきところ、誤って送信し、氏名が漏えいしました。 | NAME
          表示されるべきでない生年月日が表示されていました。 | DATE_OF_BIRTH
          漏えいした情報¶案内が届かずに戻ってきた方のリスト¶氏名、住所 | NAME ADDRESS
          複数のIPアドレスからログインが試みられ、氏名が漏えいしました。 | NAME
          会員のIPアドレスと氏名が漏えいしました。 | NAME IP_ADDRESS
          予約システムのIDとパスワードが漏えいした原因を調べております。 | ''
          会員番号は予約システムに保存されておりません。 | -MEMBER_ID
          予約履歴は記載されておりません。 | -SERVICE_USAGE
          電話番号は別の系統に格納され、今回の対象に含まれておりません。 | -PHONE
          電話番号は一覧に格納され、外部に流出しました。 | PHONE
          電話番号は姉妹製品で扱っており、こちらの側にはデータがありません。 | -PHONE
          電話番号は、影響を受けたサーバーには保存しておりません。 | -PHONE
          影響を受けたサーバーには電話番号が保存されておりました。 | PHONE
          住所に関する資料は入れていませんでした。 | -ADDRESS
          おなまえとご住所が漏えいしました。 | NAME ADDRESS
          漏えいした情報　氏名、電子メールアドレス | NAME EMAIL
          対象外の情報　電話番号 | -PHONE
          情報 受付の際に氏名を確認 | ''
          作業用の表(全員の氏名、保護者の電話番号が入力されたもの)を消さずに載せました。 | NAME PHONE
          作業用の表(全員の氏名、保護者の電話番号)を消しました。 | ''
          """)
  void findsWhatIsNamedAsAffectedOrNot(String text, String expected) {
    assertEquals(expected, drawn(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          漏えいした情報:カード番号(下4桁のみ) | PARTIAL
          漏えいした情報:カード番号の下4桁 | PARTIAL
          漏えいした情報:電話番号(中央の4桁は伏せ字) | PARTIAL
          漏えいした情報:住所(町名のみ) | PARTIAL
          漏えいした情報:電話番号(一部の方のみ) | NONE_STATED
          漏えいした情報:電話番号(応募した96名のみ) | NONE_STATED
          漏えいした情報:口座番号(末尾3桁以外は*印で伏せたもの) | PARTIAL
          漏えいした情報:パスワード(復元できないようハッシュ化したもの) | HASHED
          USBメモリには氏名が入っていました。USBメモリには暗号化もパスワードの設定もされていなかった。 | NONE_STATED
          漏えいした情報:ハッシュ化されたパスワード | HASHED
          漏えいした情報:メールアドレス,ハッシュ化されたパスワード | NONE_STATED
          漏えいした情報:パスワード(ハッシュ化済み) | HASHED
          漏えいした情報:暗号化されたパスワード | ENCRYPTED
          USBメモリには会員の氏名が入っていました。USBメモリは全体が暗号化されています。 | ENCRYPTED
          鞄には氏名を記した紙の名簿と、地図を収めた端末が入っていました。端末は全体が暗号化されています。 | NONE_STATED
          鞄には地図と、氏名を収めた端末が入っていました。端末は全体が暗号化されています。 | ENCRYPTED
          USBメモリには会員の氏名が入っていました。USBメモリには暗号化の機能があり、有効にしていました。 | ENCRYPTED
          USBメモリには会員の氏名が入っていました。USBメモリは暗号化されておりません。 | NONE_STATED
          ランサムウェアによりサーバのデータが暗号化され、氏名が漏えいしました。 | NONE_STATED
          漏えいした情報¶加入者一覧 24名¶氏名¶※加入者一覧のファイルは暗号化されております。 | ENCRYPTED
          漏えいした情報¶会員名簿 11名¶住所¶加入者一覧 24名¶氏名¶※加入者一覧のファイルは暗号化されております。 | NONE_STATED
          """)
  void readsHowAnItemWasProtected(String text, Protection expected) {
    assertEquals(expected, items(text).get(0).protection());
  }

  @Test
  void takesThePartsOfACardForTheWhole() {
    assertEquals(
        "CARD_EXPIRY CARD_SECURITY_CODE CARD_HOLDER_NAME",
        drawn("漏えいした情報\nクレジットカード情報(有効期限、セキュリティコード、名義人名)\n"));
  }

  @Test
  void leavesOutWhatMeasuresAndContactsName() {
    assertEquals(
        "NAME", drawn("漏えいした情報\n・氏名\n再発防止策\n・住所を含むファイルを暗号化する\nお問い合わせ先\nメールアドレス:a@b.example.jp\n"));
  }

  @Test
  void knowsEverySurfaceOfTheTable() {
    List<String> wrong = new ArrayList<>();
    for (Term term : Vocabulary.table(DataTerms.TABLE).terms()) {
      String expected =
          switch (term.key()) {
            case "NONE" -> "";
            case "CARD_INFO" -> "CARD_NUMBER";
            default -> term.key();
          };
      String found = drawn("漏えいした個人情報\n・" + term.surface() + "、組番\n");
      if (!found.equals(expected)) {
        wrong.add(term.surface() + " is " + found);
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static String drawn(String text) {
    return items(text).stream()
        .sorted(
            Comparator.comparing((DataItem i) -> i.exposure() == Exposure.NOT_EXPOSED)
                .thenComparing(DataItem::category))
        .map(i -> (i.exposure() == Exposure.NOT_EXPOSED ? "-" : "") + i.category())
        .collect(Collectors.joining(" "));
  }

  private static List<DataItem> items(String text) {
    return PARSER.parse(TITLE + text.replace('¶', '\n')).dataItems();
  }
}
