package io.socialsouls.community.examples.pool;

import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.plot.result.EffectText;
import io.socialsouls.community.plot.result.SelectionText;
import io.socialsouls.community.pooling.bayes.BayesianEffect;
import io.socialsouls.community.pooling.cluster.ClusterRobust;
import io.socialsouls.community.pooling.cluster.SharedControlModel;
import io.socialsouls.community.pooling.cluster.ThreeLevel;
import io.socialsouls.community.pooling.diagnostic.TrimAndFill;
import io.socialsouls.community.pooling.regression.Coefficient;
import io.socialsouls.community.pooling.regression.RegressionFit;
import io.socialsouls.community.pooling.regression.Subgroups;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What was computed beyond the pooled effect, as notes below the table: the few figures that people ask for. */
final class AnalysisNotes {
    private final PoolingPlan plan;
    private final EffectText text;
    private final List<String> notes = new ArrayList<>();
    private final String prefix;

    private AnalysisNotes(Outcome.Pooled outcome) {
        this.plan = outcome.result().effect().plan();
        this.text = EffectText.plain(plan.measure());
        this.prefix = outcome.tactic().isEmpty() ? "" : outcome.tactic() + ": ";
    }

    /** One note for each analysis. */
    static List<String> of(Outcome.Pooled outcome) {
        AnalysisNotes notes = new AnalysisNotes(outcome);
        Analyses found = outcome.analyses();
        outcome.result().model().ifPresent(notes::arms);
        outcome.counts().ifPresent(notes::counts);
        found.robust().ifPresent(notes::robust);
        found.bayes().ifPresent(notes::bayes);
        found.threeLevel().ifPresent(notes::threeLevel);
        found.regression().ifPresent(answer -> notes.regression(answer.fit()));
        found.subgroups().ifPresent(notes::subgroups);
        found.diagnostics().ifPresent(notes::diagnostics);
        found.bias().ifPresent(notes::bias);
        PlanningNotes.of(outcome.planning(), notes.text).forEach(notes::note);
        notes.notes.addAll(LeftOutRows.lines(outcome.tactic(), outcome.leftOut()));
        found.notComputed().forEach(notes::notComputed);
        return notes.notes;
    }

    private void arms(SharedControlModel model) {
        note("Arms of a test were kept apart with the covariance that their control gives them: variance between tests "
                + plain(model.sigma2Test()) + ", between arms of a test " + plain(model.sigma2Arm()) + "."
                + (model.tests() < SharedControlModel.FEWEST_FOR_DIRECTION
                        ? " Of fewer than " + SharedControlModel.FEWEST_FOR_DIRECTION
                                + " tests the normal interval is too narrow to say which way the effect goes."
                        : ""));
    }

    private void counts(CountResult counts) {
        note("Counts were pooled as they are, by a generalised linear mixed model ("
                + counts.model().code()
                + "); effects of single tests in a picture have 1/2 added where a cell is empty.");
    }

    private void robust(ClusterRobust robust) {
        note("With --cluster the interval shown is not that one, but robust to " + robust.clusters() + " clusters ("
                + robust.variance() + ", t with " + plain(robust.df()) + " degrees of freedom).");
    }

    private void bayes(BayesianEffect bayes) {
        note("Bayesian, prior on tau " + bayes.prior().text() + ": median "
                + text.withInterval(bayes.estimate(), bayes.interval()) + ", tau " + plain(bayes.tau())
                + between(bayes.tauInterval()) + ", in a new test " + text.range(bayes.prediction()) + ".");
    }

    private void threeLevel(ThreeLevel model) {
        note("Three-level model (" + Analyses.ofThreeLevels(plan).code() + "): "
                + text.withInterval(model.estimate(), model.interval())
                + ", variance between groups " + plain(model.sigma2Between()) + " and within them "
                + plain(model.sigma2Within()) + ".");
    }

    private void regression(RegressionFit fit) {
        note("Regression on the analysis scale, QM p " + p(fit.qmPValue())
                + (fit.r2().isPresent() ? ", R2 " + plain(fit.r2().getAsDouble()) + " %" : "") + ":");
        for (Coefficient one : fit.coefficients()) {
            note("- " + one.name() + " " + plain(one.estimate()) + between(one.interval())
                    + (one.pValue().isPresent() ? ", p " + p(one.pValue()) : ""));
        }
    }

    private void subgroups(Subgroups subgroups) {
        note("Each level of the first category on its own:");
        subgroups
                .groups()
                .forEach(one -> note("- " + one.name() + " (" + one.indices().size() + "): "
                        + text.withInterval(
                                one.effect().estimate(), one.effect().interval())));
    }

    private void diagnostics(Diagnostics found) {
        found.egger()
                .ifPresent(test -> note("Small tests against large ones (Egger): p " + p(test.pValue())
                        + "; a low one may come from tests left untold."));
        found.peters()
                .ifPresent(test ->
                        note("Small tests against large ones, by their people (Peters): p " + p(test.pValue()) + "."));
        found.trimAndFill()
                .ifPresent(filled -> note("Trim and fill (" + filled.estimator() + "): " + filled.missing()
                        + " missing on the "
                        + (filled.side() == TrimAndFill.Side.LEFT ? "low" : "high") + " side; with them "
                        + text.withInterval(
                                filled.effect().estimate(), filled.effect().interval())
                        + "."));
    }

    private void bias(BiasAnswers found) {
        found.selection()
                .ifPresent(model -> note("If tests are told of or not by their p-values (selection model, ML, z): "
                        + text.withInterval(model.estimate(), model.interval()) + "; how often they are told of, "
                        + SelectionText.told(model) + "; p that it is alike for all "
                        + p(model.ratioPValue()) + "."));
        found.pet()
                .ifPresent(line -> note("A test of unlimited size (PET): " + text.effect(line.intercept()) + ", p "
                        + p(line.pValue()) + "."));
        found.peese()
                .ifPresent(line -> note("A test of unlimited size (PEESE): " + text.effect(line.intercept()) + ", p "
                        + p(line.pValue()) + "."));
    }

    private void notComputed(NotComputed one) {
        note("Not computed: " + one.part() + " (" + one.option() + "): " + one.reason() + "."
                + (one.option().equals("--cluster") ? " The interval shown takes tests for independent." : ""));
    }

    private void note(String note) {
        notes.add(prefix + note);
    }

    private static String between(Interval interval) {
        return " [" + plain(interval.low()) + ", " + plain(interval.high()) + "]";
    }

    private static String p(OptionalDouble value) {
        return value.isPresent() ? p(value.getAsDouble()) : "not defined";
    }

    private static String p(double value) {
        return value < 0.001 ? "< 0.001" : "= " + String.format(Locale.ROOT, "%.3f", value);
    }

    private static String plain(double value) {
        return String.format(Locale.ROOT, "%.4g", value);
    }
}
