package io.github.breach.extract.internal.field.report;

import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.model.ReportStage;
import java.util.List;
import java.util.OptionalInt;

/** Decides from the title, the releases cited and the promises made which report this is. */
final class StageReader {
  private static final int LEAD_SENTENCES = 8;

  /** The lead may stand below a letterhead: 会社名 …, 代表者名 …. */
  private static final int LEAD_LINES = 24;

  private static final int PROSE_SENTENCES = 2;
  private static final int INQUIRY_REACH = 36;

  private final WordLists words;

  StageReader(WordLists words) {
    this.words = words;
  }

  ReportStage read(Notice notice, String title, OptionalInt number, boolean cites) {
    if (words.in("TITLE_FINAL", title)) {
      return ReportStage.FINAL;
    }
    boolean follows =
        number.orElse(0) > 1
            || cites
            || words.in("TITLE_FOLLOW_UP", title)
                && !title.contains("お詫びと調査結果のご報告")
                && !words.in("TITLE_WHOLE", title)
            || speaksOfEarlier(notice)
            || tellsOfEdition(notice);
    if (number.orElse(0) == 1) {
      return ReportStage.FIRST;
    }
    if (follows) {
      if (anyHolds(notice, notice.sentences(), "CLOSES")) {
        return ReportStage.FINAL;
      }
      boolean counted = number.isPresent(); // 第3報, whose lead says 調査が完了いたしました
      return (isFinished(notice, counted ? "OVER" : "DONE")
                  || isInquiryOver(notice, counted ? "ENDED_SO" : "ENDED"))
              && (!title.contains("続報") || title.contains("調査結果"))
          ? ReportStage.FINAL
          : ReportStage.FOLLOW_UP;
    }
    return words.in("TITLE_FIRST", title) || promises(notice)
        ? ReportStage.FIRST
        : ReportStage.UNSPECIFIED;
  }

  /** 既報のとおり, 前回のお知らせ: in the lead, for a 第一報 further down is often an internal one. */
  private boolean speaksOfEarlier(Notice notice) {
    for (Sentence sentence : lead(notice)) {
      if (holds(notice, sentence, "BEFORE") && !isToCome(notice, sentence)) {
        return true;
      }
    }
    return false;
  }

  /** 19:10 サイトのトップページに第一報を掲載: anywhere, for only the discloser's own is put out so. */
  private boolean tellsOfEdition(Notice notice) {
    return anyHolds(notice, notice.sentences(), "EDITION_OUT");
  }

  /** Whether the lead says that the investigation is over, and nothing says that one goes on. */
  private boolean isFinished(Notice notice, String key) {
    return anyHolds(notice, lead(notice), key) && !goesOn(notice);
  }

  /** 依頼していた調査が5月9日に終わりましたので: the same, with a date between. */
  private boolean isInquiryOver(Notice notice, String end) {
    String text = notice.text().text();
    for (Sentence sentence : lead(notice)) {
      int inquiry = words.firstIn("INQUIRY", text, sentence.start(), sentence.end());
      int limit = Math.min(sentence.end(), inquiry + INQUIRY_REACH);
      if (inquiry >= 0 && words.in(end, text, inquiry, limit)) {
        return !goesOn(notice);
      }
    }
    return false;
  }

  private boolean goesOn(Notice notice) {
    for (Sentence sentence : notice.sentences()) {
      if (!holds(notice, sentence, "ONGOING")) {
        continue;
      }
      String said = notice.words(sentence);
      if (!said.contains("ておりましたが") && !said.contains("「")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a further report is promised, if only for the case that there is something to say. */
  private boolean promises(Notice notice) {
    for (Sentence sentence : notice.sentences()) {
      if (holds(notice, sentence, "WILL_TELL")
          && holds(notice, sentence, "LATER")
          && holds(notice, sentence, "MATTER")) {
        String said = notice.words(sentence);
        boolean service = words.in("SERVICE", said) && !said.contains("判明") && !said.contains("調査");
        boolean alone = words.in("PRIVATE", said) && !said.contains("ホームページ");
        boolean now = words.in("NOW", said);
        if (!service && !alone && !now) {
          return true;
        }
      }
    }
    return false;
  }

  /** 判明した場合は、このページで続報をお伝えします: the 続報 is one to come. */
  private boolean isToCome(Notice notice, Sentence sentence) {
    return holds(notice, sentence, "WILL_TELL") && holds(notice, sentence, "ONCE_KNOWN");
  }

  private boolean anyHolds(Notice notice, List<Sentence> sentences, String key) {
    for (Sentence sentence : sentences) {
      if (holds(notice, sentence, key)) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(Notice notice, Sentence sentence, String key) {
    return words.in(key, notice.text().text(), sentence.start(), sentence.end());
  }

  private static List<Sentence> lead(Notice notice) {
    List<Sentence> all = notice.sentences();
    int end = 0;
    int prose = 0;
    while (end < all.size()
        && (end < LEAD_SENTENCES || end < LEAD_LINES && prose < PROSE_SENTENCES)) {
      prose += notice.text().charAt(all.get(end).end() - 1) == '。' ? 1 : 0;
      end++;
    }
    return all.subList(0, end);
  }
}
