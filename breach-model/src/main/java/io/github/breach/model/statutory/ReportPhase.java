package io.github.breach.model.statutory;

/** Which of the two reports to the Commission (個人情報保護委員会). */
public enum ReportPhase {
  /**
   * 速報, Article 8 (1) of the Enforcement Rules: promptly (速やかに) after the situation is known, which
   * the Commission's guidelines (通則編 3-5-3-3) read as about three to five days.
   */
  PRELIMINARY,
  /**
   * 確報, Article 8 (2) of the Enforcement Rules: within 30 days of knowing, or 60 where the leak may
   * be the work of somebody with a wrongful purpose (Article 7, item 3: 不正の目的).
   */
  FINAL
}
