package io.socialsouls.community.spi;

import java.util.Optional;

/**
 * Words that people wrote. Written once; can be erased.
 *
 * @param subject whose words: the id of a post, or another name that core makes of one
 * @param title a heading
 * @param text the words
 */
public record ContentRow(String subject, Optional<String> title, String text) {}
