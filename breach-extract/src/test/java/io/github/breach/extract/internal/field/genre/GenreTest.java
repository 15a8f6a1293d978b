package io.github.breach.extract.internal.field.genre;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.breach.extract.DisclosureParser;
import io.github.breach.model.Diagnostic;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenreTest {
  private static final Set<String> CODES = Set.of("TEMPLATE_PLACEHOLDERS", "NOT_A_NOTICE");
  private static final DisclosureParser PARSER = DisclosureParser.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          20**年**月**日¶個人情報漏えいに関するお詫び¶当社のサーバーが不正アクセスを受けました。 | TEMPLATE_PLACEHOLDERS
          株式会社〇〇¶〇月〇日、当社の個人情報●●件が漏えいしました。 | TEMPLATE_PLACEHOLDERS
          20XX年XX月XX日¶当社は個人情報を紛失しました。 | TEMPLATE_PLACEHOLDERS
          [会社名]は、[日付]に個人情報を紛失しました。 | TEMPLATE_PLACEHOLDERS
          お詫び文の書き方と例文¶個人情報が漏えいした会社のためのお詫び文をまとめました。 | NOT_A_NOTICE
          本日のランチは鶏の唐揚げです。 | NOT_A_NOTICE
          '' | NOT_A_NOTICE
          お詫び¶当店の製品に不具合がありました。回収いたします。 | NOT_A_NOTICE
          個人情報保護方針¶当社は、個人情報の漏えい、紛失の防止に努めます。 | NOT_A_NOTICE
          # notices
          名簿の紛失について¶当校の名簿を紛失しました。お詫び申し上げます。 | ''
          二〇二四年四月二〇日¶当校は名簿を紛失しました。 | ''
          市立〇〇高校における名簿の紛失について¶〇〇様の情報を記した名簿を紛失しました。お詫びします。 | ''
          みなと市は3日、申込者の情報が閲覧できる状態になっていたと発表した。 | ''
          健診結果の誤送付について¶健診結果を別の事業所に送付した。 | ''
          ○年齢¶○住所¶名簿を紛失しました。申し訳ございません。 | ''
          市立中学校において、生徒の個人情報を含むUSBメモリを紛失する事案が発生しました。¶5月29日、教諭がないことに気付いた。 | ''
          """)
  void tellsTemplatesAndOtherTexts(String text, String codes) {
    String found =
        PARSER.parse(text.replace('¶', '\n')).diagnostics().stream()
            .map(Diagnostic::code)
            .filter(CODES::contains)
            .collect(Collectors.joining(" "));
    assertEquals(codes, found);
  }
}
