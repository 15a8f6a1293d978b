/**
 * What a notice tells of the report that the Act on the Protection of Personal Information
 * (個人情報の保護に関する法律) asks for: its nine items and its periods.
 *
 * <p>Everything here restates a notice. It isn't legal advice, and a notice isn't the report: what
 * it leaves out may well have been reported.
 */
@NullMarked
package io.github.breach.model.statutory;

import org.jspecify.annotations.NullMarked;
