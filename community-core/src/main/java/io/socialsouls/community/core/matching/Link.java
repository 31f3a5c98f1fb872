package io.socialsouls.community.core.matching;

/**
 * A link in a text.
 *
 * @param host where it leads, in the form for comparing; may be empty or no host's name if a browser would refuse it
 * @param from its first code point in the plain text
 * @param to the one after its host's last
 */
public record Link(String host, int from, int to) {}
