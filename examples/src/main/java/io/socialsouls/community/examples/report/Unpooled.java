package io.socialsouls.community.examples.report;

/**
 * A tactic whose tests could not be pooled.
 *
 * @param name the tactic
 * @param reason why not
 */
public record Unpooled(String name, String reason) {}
