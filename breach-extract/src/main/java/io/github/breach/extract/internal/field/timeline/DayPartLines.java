package io.github.breach.extract.internal.field.timeline;

import io.github.breach.extract.internal.vocabulary.Surfaces;

/** Recognises a line of a chronology that goes on with a part of the day above: 午後 警察署に遺失届を提出. */
final class DayPartLines {
  private static final Surfaces PARTS =
      Surfaces.of(
          "未明", "早朝", "朝", "午前", "午前中", "昼前", "昼", "昼過ぎ", "午後", "夕方", "夕刻", "夜", "夜間", "深夜", "その後");

  private DayPartLines() {}

  static boolean is(String text, int start, int end) {
    int behind = start + PARTS.startAt(text, start, end);
    return behind > start && behind + 1 < end && " 、,:".indexOf(text.charAt(behind)) >= 0;
  }
}
