package io.socialsouls.community.pooling.regression;

import io.socialsouls.community.experiment.PoolingPlan;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A fitted meta-regression: how effects change with moderators.
 *
 * @param plan how it was computed
 * @param k number of effects
 * @param coefficients the intercept, then one for each column of the moderators
 * @param qm test that all coefficients but the intercept are 0: chi-squared for the test z, F for the others; absent
 *     without moderators and where residuals of 0 leave it undefined
 * @param qmDf number of coefficients it tests
 * @param residualDf its second degrees of freedom, effects less coefficients; absent for the test z
 * @param qmPValue probability of such a value or a larger one if no moderator matters; absent with {@code qm}
 * @param r2 by how many percent moderators lower tau², not below 0, and 0 where there is none without them either; for
 *     the common-effect method the adjusted share of explained variation; absent without moderators
 * @param tau2 variance of true effects that moderators leave unexplained
 * @param i2 share of the unexplained variation that is not chance, in percent
 * @param h2 unexplained variation over chance variation
 * @param qe Cochran's Q of what moderators leave unexplained
 * @param qeDf its degrees of freedom, effects less coefficients
 * @param qePValue probability of such a value or a larger one if true effects differ with moderators only
 */
public record RegressionFit(
        PoolingPlan plan,
        int k,
        List<Coefficient> coefficients,
        OptionalDouble qm,
        int qmDf,
        OptionalInt residualDf,
        OptionalDouble qmPValue,
        OptionalDouble r2,
        double tau2,
        double i2,
        double h2,
        double qe,
        int qeDf,
        double qePValue) {
    public RegressionFit {
        Objects.requireNonNull(plan, "plan");
        coefficients = List.copyOf(coefficients);
        Objects.requireNonNull(qm, "qm");
        Objects.requireNonNull(residualDf, "residualDf");
        Objects.requireNonNull(qmPValue, "qmPValue");
        Objects.requireNonNull(r2, "r2");
    }
}
