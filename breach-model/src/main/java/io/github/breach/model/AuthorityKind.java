package io.github.breach.model;

/** To whom a report was made. */
public enum AuthorityKind {
  /** The Personal Information Protection Commission: 個人情報保護委員会. */
  PPC,
  /** 警察. */
  POLICE,
  /** A ministry or its bureau: 経済産業省. */
  MINISTRY,
  /** A prefecture, city or its office. */
  LOCAL_GOVERNMENT,
  /** 認定個人情報保護団体 and the like. */
  INDUSTRY_BODY,
  /** JPCERT/CC, IPA. */
  CERT,
  /** Another body. */
  OTHER
}
