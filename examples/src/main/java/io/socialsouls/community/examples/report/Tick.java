package io.socialsouls.community.examples.report;

/**
 * A mark on an axis.
 *
 * @param value where it is, on the analysis scale
 * @param label its text
 */
record Tick(double value, String label) {}
