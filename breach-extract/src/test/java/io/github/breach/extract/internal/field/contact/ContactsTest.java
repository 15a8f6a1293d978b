package io.github.breach.extract.internal.field.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.extract.DisclosureParser;
import io.github.breach.model.Contact;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactsTest {
  private static final DisclosureParser PARSER = DisclosureParser.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          電話 0120-000-412 | PHONE 0120-000-412
          電話０１２０−０００−４１２ | PHONE 0120-000-412
          TEL 03-0000-4127 / FAX 03-0000-4128 | PHONE 03-0000-4127, FAX 03-0000-4128
          電話・FAX 0465-00-4127 | PHONE 0465-00-4127, FAX 0465-00-4127
          ファクス:0465-00-4128 | FAX 0465-00-4128
          (06)0000-4127 | PHONE 06-0000-4127
          電話 0767(00)5541 | PHONE 0767-00-5541
          TEL．011-000-4127 | PHONE 011-000-4127
          電話 〇四二―〇〇〇―四一二七 | PHONE 042-000-4127
          携帯 080-0000-4127 | PHONE 080-0000-4127
          電話0300004127 | PHONE 0300004127
          E-mail: madoguchi@sample.example.jp | EMAIL madoguchi@sample.example.jp
          Ｅメール　ｍａｄｏ＠ｓａｍｐｌｅ．ｅｘａｍｐｌｅ．ｊｐ | EMAIL mado@sample.example.jp
          メール mado [at] sample.example.jp | EMAIL mado@sample.example.jp
          お問い合わせフォーム https://sample.example.jp/form/12 | URL https://sample.example.jp/form/12
          お問い合わせは下記フォームよりお願いいたします。¶https://sample.example.jp/ask/7 | URL https://sample.example.jp/ask/7
          # no contacts
          〒768-0000 市内本町1-1 | ''
          法人番号0000020120000 | ''
          0120で始まる番号 | ''
          カード番号 0123-4567-8901-2345 | ''
          2023-01-14 | ''
          メール *****@sample.example.jp | ''
          ab***@のように伏せたもの | ''
          詳しくは以下のサイトをご参照ください。¶消費生活センター 03-0000-4127 | ''
          不審なメールの送信元 info@bad.example.com | ''
          不審な電話を受けられましたら、事務局（電話 0465-00-4127）までお知らせください。 | PHONE 0465-00-4127
          不審な電話は、0465-00-4127からかかっています。 | ''
          電話番号 052-000-4127 | PHONE 052-000-4127
          受付第3号052-000-4127 | ''
          https://sample.example.jp/pressrelease/202210/ をご覧ください | ''
          専用ページ https://sample.example.jp/check/8 でご確認ください。 | URL https://sample.example.jp/check/8
          """)
  void findsWhatIsGivenForEnquiries(String text, String expected) {
    String found =
        contacts(text).stream()
            .map(c -> c.channel() + " " + c.value())
            .collect(Collectors.joining(", "));
    assertEquals(expected, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          電話 0120-000-412(平日9時~17時) | 平日9時~17時
          電話 0465-00-4127(内線12)(8時30分から17時まで) | 8時30分から17時まで
          電話 0120-000-412¶受付時間:10:00~18:00(土日祝日を含む) | 10:00~18:00(土日祝日を含む)
          電話 0120-000-412¶受付時間 9:30~17:30(土日祝日を除く。ただし6月8日は承ります) | 9:30~17:30(土日祝日を除く。ただし6月8日は承ります)
          問い合わせは専用電話(0120-000-412、午前9時~午後5時)へ。 | 午前9時~午後5時
          電話 0465-00-4127(直通) | ''
          """)
  void readsTheHoursBeside(String text, String hours) {
    assertEquals(hours, contacts(text).get(0).hours().orElse(""));
  }

  @ParameterizedTest
  @CsvSource({"専用電話(0120-000-412)へ, 0120-000-412", "電話 (06)0000-4127, (06)0000-4127"})
  void quotesABracketOnlyAsPartOfTheNumber(String text, String quoted) {
    assertEquals(quoted, contacts(text).get(0).text());
  }

  @Test
  void givesEachOnce() {
    assertEquals(1, contacts("電話 0120-000-412¶電話 0120-000-412").size());
  }

  private static List<Contact> contacts(String text) {
    return PARSER.parse("名簿の紛失について\n" + text.replace('¶', '\n')).contacts();
  }
}
