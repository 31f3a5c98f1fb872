package io.socialsouls.community.pooling.optimum;

/**
 * What a function looks like at one place. Whoever gets it owns the arrays.
 *
 * @param height its value, negative infinity where it is not defined
 * @param gradient first derivatives
 * @param hessian second derivatives, a symmetric matrix
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on once and never compared.
public record LocalShape(double height, double[] gradient, double[][] hessian) {}
