/** Japanese numerals, in digits, kanji and mixtures of both: 1,234, 1万2千, 四十一, 弐拾, 数千. */
@NullMarked
package io.github.breach.core.number;

import org.jspecify.annotations.NullMarked;
