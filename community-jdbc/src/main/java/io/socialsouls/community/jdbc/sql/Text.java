package io.socialsouls.community.jdbc.sql;

/**
 * Words or JSON, as opposed to an id: a parameter for a column that no key is made of.
 *
 * @param value character for character
 */
public record Text(String value) {}
