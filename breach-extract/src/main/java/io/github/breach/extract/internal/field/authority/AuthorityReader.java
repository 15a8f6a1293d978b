package io.github.breach.extract.internal.field.authority;

import io.github.breach.core.lexicon.TermMention;
import io.github.breach.core.text.JapaneseChars;
import io.github.breach.extract.internal.authority.Authorities;
import io.github.breach.extract.internal.authority.AuthorityWording;
import io.github.breach.extract.internal.line.RowLabel;
import io.github.breach.extract.internal.vocabulary.WordLists;
import io.github.breach.extract.notice.Notice;
import io.github.breach.extract.notice.Sentence;
import io.github.breach.model.AuthorityKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the bodies that a sentence names, each with its whole name. */
final class AuthorityReader {
  private static final int LONGEST_PREFIX = 16;

  private static final WordLists WORDS = AuthorityWording.WORDS;

  private final Notice notice;

  /** What has been named so far. */
  private final Set<AuthorityKind> named = EnumSet.noneOf(AuthorityKind.class);

  AuthorityReader(Notice notice) {
    this.notice = notice;
  }

  /** The bodies named in a sentence to which something may have been reported, in order. */
  List<AuthorityMention> in(Sentence sentence) {
    List<AuthorityMention> found = new ArrayList<>();
    for (TermMention term : Authorities.of(notice).in(sentence.start(), sentence.end())) {
      int start = nameStart(term.start(), sentence.start());
      AuthorityKind kind = AuthorityKind.valueOf(term.key());
      AuthorityMention last = found.isEmpty() ? null : found.get(found.size() - 1);
      if (last != null && last.kind() == kind && (start <= last.end() || isAlias(last, start))) {
        int end = isAlias(last, start) ? behindBracket(term.end()) : term.end();
        found.set(found.size() - 1, new AuthorityMention(kind, last.start(), end));
      } else {
        found.add(new AuthorityMention(kind, start, term.end()));
      }
    }
    found.removeIf(this::acts);
    for (AuthorityMention mention : found) {
      if (notice.text().charAt(mention.start()) != '同') {
        named.add(mention.kind());
      }
    }
    found.removeIf(mention -> !isKnown(mention));
    found.removeIf(mention -> saysWhat(mention, found));
    found.removeIf(mention -> sumsUp(mention, found));
    found.removeIf(mention -> labels(mention, found, sentence));
    for (AuthorityMention mention : found) {
      named.add(mention.kind());
    }
    return found;
  }

  /** 同委員会 may be the Commission's only where the notice has named it. */
  private boolean isKnown(AuthorityMention mention) {
    return notice.text().charAt(mention.start()) != '同' || named.contains(mention.kind());
  }

  /**
   * 北海道警察本部 from 警察本部: a name runs back over kanji and katakana, but not over the day of 24日被害届.
   */
  private int nameStart(int at, int floor) {
    int i = at;
    while (i > floor && at - i < LONGEST_PREFIX) {
      char c = notice.text().charAt(i - 1);
      boolean day =
          c == '日' && i - 2 >= floor && JapaneseChars.isDigit(notice.text().charAt(i - 2));
      if (day || !JapaneseChars.isKanji(c) && !JapaneseChars.isKatakana(c)) {
        break;
      }
      i--;
    }
    return i;
  }

  /** 所轄庁の県に: the county is told, as what it is. */
  private boolean saysWhat(AuthorityMention mention, List<AuthorityMention> all) {
    int next = mention.end() + 1;
    int named = mention.end() + WORDS.start("WHICH_IS", notice.text().text(), mention.end());
    for (AuthorityMention other : all) {
      if (other.start() == next && mention.kind() == AuthorityKind.MINISTRY) {
        return notice.text().charAt(mention.end()) == 'の';
      }
      if (other.start() == named && other.start() > mention.end()) {
        return true; // プライバシーマークの審査機関である〇〇協会に
      }
    }
    return false;
  }

  /** 警察及び個人情報保護委員会等の関係機関に: those that were named before. */
  private boolean sumsUp(AuthorityMention mention, List<AuthorityMention> all) {
    String text = notice.text().text();
    if (mention.kind() != AuthorityKind.OTHER) {
      return false;
    }
    int named = mention.start() - WORDS.end("AND_SUCH", text, 0, mention.start());
    return named < mention.start() && all.stream().anyMatch(other -> other.end() == named);
  }

  /** 関係機関への報告:9月17日に個人情報保護委員会へ報告: a label of the row, which names the body. */
  private boolean labels(AuthorityMention mention, List<AuthorityMention> all, Sentence sentence) {
    if (mention.kind() != AuthorityKind.OTHER || all.size() == 1) {
      return false;
    }
    RowLabel label = RowLabel.of(notice.text().text(), sentence.start(), sentence.end());
    return label != null && mention.end() <= label.end() && label.value() < sentence.end();
  }

  /** 情報処理推進機構(IPA): another name of the same. */
  private boolean isAlias(AuthorityMention last, int start) {
    return start == last.end() + 1 && notice.text().charAt(last.end()) == '(';
  }

  private int behindBracket(int end) {
    return notice.text().text().startsWith(")", end) ? end + 1 : end;
  }

  private boolean acts(AuthorityMention mention) {
    String text = notice.text().text();
    return WORDS.start("ACTING", text, mention.end()) > 0;
  }
}
