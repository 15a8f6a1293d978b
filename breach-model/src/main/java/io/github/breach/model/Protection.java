package io.github.breach.model;

/** How an item of data was protected. */
public enum Protection {
  /** Nothing said. */
  NONE_STATED,
  /** 暗号化. */
  ENCRYPTED,
  /** ハッシュ化. */
  HASHED,
  /** Only a part was there: 下4桁. */
  PARTIAL
}
