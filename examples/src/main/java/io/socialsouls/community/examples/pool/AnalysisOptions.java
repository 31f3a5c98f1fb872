package io.socialsouls.community.examples.pool;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.pooling.bayes.TauPrior;
import io.socialsouls.community.pooling.cluster.ClusterRobust;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options for what can be asked beyond one pooled effect. */
final class AnalysisOptions {
    @Option(
            names = "--bayes",
            paramLabel = "PRIOR",
            description = "Add a Bayesian answer with this prior on tau: half-normal:SCALE or half-cauchy:SCALE, the"
                    + " scale being that of the analysis (logarithms for ratios). half-normal alone has the scale 0.5"
                    + " for ratios and SMD; other measures must declare one. Advised where tests are few.")
    private @Nullable String bayes;

    @Option(
            names = "--moderators",
            paramLabel = "COLUMN[,COLUMN...]",
            description = "Add a regression of the effects on columns of the file. A column whose cells are all numbers"
                    + " is a number, else a category (treatment contrasts, the first level of the file being the one that"
                    + " others are compared with).")
    private @Nullable String moderators;

    @Option(
            names = "--cluster",
            paramLabel = "COLUMN",
            description =
                    "Tests with the same value, such as an organisation, depend on each other: standard error, test"
                            + " and interval become cluster-robust whatever --test says, df is added, and there is no"
                            + " prediction. Diagnostics are those of independent effects.")
    private @Nullable String cluster;

    @Option(
            names = "--robust",
            paramLabel = "CR0|CR1|CR2",
            description = "Which correction for few clusters, with --cluster. Default: CR2 (Satterthwaite).")
    private ClusterRobust.@Nullable Variance robust;

    @Option(
            names = "--three-level",
            paramLabel = "COLUMN",
            description = "Add a model of tests within the column's values, such as organisations, by REML; its"
                    + " interval is by t with --test t (k - 1 degrees of freedom), else by z.")
    private @Nullable String threeLevel;

    @Option(
            names = "--diagnostics",
            description = "Add what the answer hangs on, for the chosen method: each test left out, tests one after the"
                    + " other, influence, Baujat, Egger, Begg, Peters (counts), trim and fill (L0), fail-safe N, Henmi-Copas, shrunken"
                    + " effects (blup), Q-profile intervals. What the tests or the method do not allow for is left out, with the"
                    + " reason. At most 5000 effects.")
    private boolean diagnostics;

    @Mixin
    private final BiasOptions bias = new BiasOptions();

    AnalysisOptions() {}

    /** The columns of the file that are named. */
    List<ColumnChoice> columns() {
        List<ColumnChoice> columns = new ArrayList<>();
        moderatorNames().forEach(name -> columns.add(new ColumnChoice("--moderators", name)));
        Optional.ofNullable(cluster).ifPresent(name -> columns.add(new ColumnChoice("--cluster", name)));
        Optional.ofNullable(threeLevel).ifPresent(name -> columns.add(new ColumnChoice("--three-level", name)));
        return columns;
    }

    /**
     * What is asked for.
     *
     * @throws CommunityException in one line if it cannot be
     */
    AnalysisRequest request(EffectMeasure measure, PoolingMethod method) {
        if (cluster == null && robust != null) {
            throw refuse("--robust is " + robust + "; expected --cluster COLUMN beside it");
        }
        Set<String> seen = new HashSet<>();
        moderatorNames().stream().filter(name -> !seen.add(name)).findFirst().ifPresent(twice -> {
            throw refuse("--moderators is \"" + moderators + "\", with " + twice + " twice; expected each column once");
        });
        if (method == PoolingMethod.MANTEL_HAENSZEL && (cluster != null || moderators != null)) {
            throw refuse("--method is MH; expected one that weights effects, such as REML, for "
                    + (cluster != null ? "--cluster" : "--moderators"));
        }
        return new AnalysisRequest(
                Optional.ofNullable(bayes).map(text -> prior(text, measure)),
                moderatorNames(),
                Optional.ofNullable(cluster),
                robust == null ? ClusterRobust.Variance.CR2 : robust,
                Optional.ofNullable(threeLevel),
                diagnostics,
                bias.steps(),
                Optional.empty(),
                PlanningRequest.nothing());
    }

    private List<String> moderatorNames() {
        return moderators == null ? List.of() : Arrays.asList(moderators.split(",", -1));
    }

    private static TauPrior prior(String text, EffectMeasure measure) {
        Optional<TauPrior> advised = TauPrior.recommended(measure);
        if (text.equals(TauPrior.Shape.HALF_NORMAL.code())) {
            return advised.orElseThrow(() -> refuse("--bayes is " + text + "; expected a scale for " + measure.code()
                    + ", in its own unit, such as half-normal:2"));
        }
        try {
            return TauPrior.parse(text);
        } catch (InvalidValueException e) {
            throw refuse("--bayes is \"" + text
                    + "\"; expected half-normal:SCALE or half-cauchy:SCALE with a finite scale above 0, such as"
                    + " half-normal:0.5");
        }
    }

    private static CommunityException refuse(String message) {
        return new CommunityException(ErrorCode.INVALID_VALUE, message);
    }
}
