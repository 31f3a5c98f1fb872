package io.socialsouls.community.plot;

/**
 * A mark on an axis.
 *
 * @param value where it is, on the axis' scale
 */
record Tick(double value, String label) {}
