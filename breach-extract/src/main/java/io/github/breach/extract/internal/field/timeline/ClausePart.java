package io.github.breach.extract.internal.field.timeline;

/**
 * A part of a dated clause, between its commas, which has a predicate of its own:
 * 誤送信が判明し、|受信者に削除を依頼.
 *
 * @param from where it starts
 * @param to where it ends
 * @param contextStart where the words start that it may be told of: a person or body named before
 * @param sentenceEnd where its sentence ends
 * @param content whether its sentence tells that something was found, so that its acts are older
 * @param announced whether its sentence tells that something was announced, so that who was told
 *     was told before
 * @param detected whether the incident had been detected before
 * @param terms the words for events in it
 */
record ClausePart(
    int from,
    int to,
    int contextStart,
    int sentenceEnd,
    boolean content,
    boolean announced,
    boolean detected,
    ClauseTerms terms) {}
