package io.socialsouls.community.pooling.optimum;

/** A function of a few numbers that has second derivatives. */
@FunctionalInterface
public interface SmoothFunction {
    /**
     * Looks at one place.
     *
     * @param at where; not kept, not changed
     * @return height and derivatives there
     */
    LocalShape at(double[] at);
}
