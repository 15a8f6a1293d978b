package io.github.breach.extract.internal.field.measure;

import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.line.LineReader;
import io.github.breach.extract.internal.reading.Predicate;
import io.github.breach.extract.internal.reading.Statement;
import io.github.breach.extract.internal.vocabulary.WordLists;

/**
 * Reads single lines and ends of sentences: a line without a verb that names a measure (BCC送信の徹底),
 * a line that tells how far the one above has come (完了(8/9)), a response told as such.
 */
final class MeasureLines {
  private static final int LONGEST_STATE = 16;
  private static final int LONGEST_NAMED = 60;
  private static final int SHORTEST_NAMED = 5;
  private static final int LONGEST_TOPIC = 30;
  private static final int TAIL = 16;
  private static final int END = 22;
  private static final int PHONE_JOINTS = 2;

  private final WordLists words = MeasureWording.WORDS;

  /** Whether a line names a measure by a noun of doing: 複数人による確認の徹底. */
  boolean isNamed(Statement statement, Predicate predicate) {
    String told = statement.words().substring(0, predicate.end());
    int column = told.indexOf(' ');
    if (column >= SHORTEST_NAMED && column <= LONGEST_NAMED) {
      String state = told.substring(column + 1);
      return isColumn(state); // 保守用通信口の閉鎖 9月6日完了
    }
    return told.length() <= LONGEST_NAMED
        && !words.is("HEADER", told)
        && !isState(statement)
        && words.end("NOUN", told) > 0
        && told.length() > words.end("NOUN", told) + 1;
  }

  private boolean isColumn(String state) {
    return state.length() <= LONGEST_STATE
        && (words.start("STATE", state, 0) > 0
            || words.end("STATE", state) > 0
            || words.end("WHEN", state) > 0);
  }

  /** 園の規程で、台帳を外に出すことは禁じられている: what was forbidden all along. */
  boolean isStandingRule(Statement statement) {
    return words.in("RULED", statement.words()) && words.end("FORBIDDEN", statement.words()) > 0;
  }

  /** Whether a line holds only how far the measure above has come. */
  boolean isState(Statement statement) {
    String line = statement.words();
    return line.length() <= LONGEST_STATE
        && !line.endsWith("。")
        && (words.start("STATE", line, 0) > 0 || words.end("STATE", line) > 0)
        && line.indexOf('の') < 0
        && line.indexOf('を') < 0;
  }

  /** Whether it holds no Japanese: Norden Trading Co., Ltd. in a signature. */
  boolean isForeign(Statement statement) {
    String line = statement.words();
    return !JapaneseChars.areIn(line, 0, line.length());
  }

  /** Whether a line is the name of a body, as below the text: 〇〇教育大学. */
  boolean isBody(Statement statement) {
    return LineReader.standard().names().end("INSTITUTION", statement.words()) > 0;
  }

  /** Whether a line gives a telephone number: 専用窓口 0570-000-831, ■報道関係の皆さま:03-3000-1876. */
  boolean isContact(Statement statement) {
    String line = statement.words();
    if (words.is("CONTACT_TAG", statement.tag())) {
      return true; // 【担当】総務課
    }
    if (line.endsWith("。") && line.indexOf('、') >= 0) {
      return false;
    }
    int joints = 0;
    int number = 0;
    for (int i = 1; i + 1 < line.length(); i++) {
      boolean digit = JapaneseChars.isDigit(line.charAt(i));
      boolean behindDigit = JapaneseChars.isDigit(line.charAt(i - 1));
      if (digit && !behindDigit && joints == 0) {
        number = i;
      }
      boolean joint =
          "-()".indexOf(line.charAt(i)) >= 0
              && behindDigit
              && JapaneseChars.isDigit(line.charAt(i + 1));
      joints = joint ? joints + 1 : digit ? joints : 0;
      if (joints == PHONE_JOINTS && line.charAt(number) == '0') {
        return true;
      }
    }
    return false;
  }

  /** How things stood, which is no measure: 検査する処理が抜けていた. */
  boolean isPastState(Statement statement) {
    return words.end("PAST_STATE", statement.words()) > 0;
  }

  /** Whether it changes how things are done: 購買システムを改めます. */
  boolean reforms(Statement statement) {
    String line = statement.words();
    return words.in("REFORM", line, Math.max(0, line.length() - END), line.length());
  }

  /** 目録により管理する取扱いに改めました: how things are done, and not 人数を会見で改めた. */
  boolean reformsManner(Statement statement) {
    return reforms(statement) && words.in("MANNER", statement.words());
  }

  /** 本サイトの再開は12月中旬を予定しております: when a service comes back, and nothing that prevents. */
  boolean tellsRecovery(Statement statement) {
    String line = statement.words();
    int topic = line.indexOf('は');
    return topic > 0 && topic <= LONGEST_TOPIC && words.end("RECOVERY", line, 0, topic) > 0;
  }

  /** Whether its end tells of something under way: 整備を進めております, 点検しております. */
  boolean goesForward(Statement statement) {
    String line = statement.words();
    return reforms(statement)
        || words.in("FORWARD", line, Math.max(0, line.length() - END), line.length());
  }

  /** Whether it is done again and again: 年2回, 業務の終了ごとに. */
  boolean recurs(Statement statement) {
    return words.in("RECURRING", statement.words());
  }

  /** Tells the reader how it stands with them: 応募してくださった方は、そのまま対象になります. */
  boolean tellsReader(Statement statement) {
    String line = statement.words();
    int tail = Math.max(0, line.length() - TAIL);
    return words.in("BENEFIT", line, tail, line.length()) && words.in("READER", line);
  }

  /**
   * Whether a word of response is the sentence's last act: お知らせを差し上げます, and not ご案内は郵送に戻します.
   *
   * @param behind what stands behind the word in its main clause
   */
  boolean isLastAct(String behind) {
    for (int i = 0; i < behind.length(); i++) {
      char c = behind.charAt(i);
      boolean content = JapaneseChars.isKanji(c) || JapaneseChars.isKatakana(c);
      if (content && !isVerbal(c)) {
        return false;
      }
    }
    return true;
  }

  private boolean isVerbal(char c) {
    return words.is("VERBAL", String.valueOf(c));
  }
}
