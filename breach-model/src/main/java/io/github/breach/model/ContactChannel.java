package io.github.breach.model;

/** How a contact is reached. */
public enum ContactChannel {
  /** Telephone. */
  PHONE,
  /** Fax. */
  FAX,
  /** E-mail. */
  EMAIL,
  /** A page or form. */
  URL
}
