package io.socialsouls.community.examples.pool;

/**
 * Something asked for beyond the pooled effect that cannot be had from these tests.
 *
 * @param option that asked for it
 * @param part which of the option's answers, as its key in the JSON is called where it has one
 * @param reason why not
 * @param askedWrongly whether no numbers in these tests could have given it, for example a column with but one value
 */
record NotComputed(String option, String part, String reason, boolean askedWrongly) {}
