package io.socialsouls.community.core.matching;

/**
 * A word of a text.
 *
 * @param folded the same for every way of writing the word
 * @param from its first code point in the plain text
 * @param to the one after its last
 */
public record Word(String folded, int from, int to) {}
