package io.socialsouls.community.pooling.glmm;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.Proportion;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.pooling.effect.CombinedArms;
import io.socialsouls.community.pooling.effect.EventCountEffects;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The tables that a model is fitted to, in an order of their own, so that sums do not depend on how they arrived.
 *
 * @param tests at least one
 */
record CountTables(List<TestCounts> tests) {
    static CountTables of(List<? extends SummaryData> data, EffectMeasure measure, CountModel model) {
        if (data.size() > CountFit.MAX_TESTS) {
            throw new InvalidValueException("data", data.size(), "at most " + CountFit.MAX_TESTS + " tests");
        }
        return switch (measure) {
            case ODDS_RATIO -> oddsRatios(data, model);
            case PROPORTION_LOGIT -> logits(data, model);
            default -> throw new InvalidValueException("measure", measure.code(), "OR or PLO");
        };
    }

    private static CountTables oddsRatios(List<? extends SummaryData> data, CountModel model) {
        List<EventCounts> tables = new ArrayList<>();
        for (int i = 0; i < data.size(); i++) {
            if (!(CombinedArms.of(data.get(i)) instanceof EventCounts counts)) {
                throw unsuited(data, i, EffectMeasure.ODDS_RATIO);
            }
            checkPeople(i, counts.treatedTotal());
            checkPeople(i, counts.controlTotal());
            if (!EventCountEffects.saysNothing(counts)) {
                tables.add(counts);
            }
        }
        checkEffect(
                tables.isEmpty(),
                tables.stream().allMatch(one -> one.treatedEvents() == 0 || one.controlEvents() == one.controlTotal()),
                tables.stream().allMatch(one -> one.controlEvents() == 0 || one.treatedEvents() == one.treatedTotal()));
        if (model == CountModel.CONDITIONAL) {
            checkEffect(
                    false,
                    tables.stream().allMatch(one -> one.treatedEvents() == 0),
                    tables.stream().allMatch(one -> one.controlEvents() == 0));
        }
        tables.sort(Comparator.comparingLong(EventCounts::treatedEvents)
                .thenComparingLong(EventCounts::treatedTotal)
                .thenComparingLong(EventCounts::controlEvents)
                .thenComparingLong(EventCounts::controlTotal));
        return new CountTables(tables.stream()
                .map(one -> model == CountModel.CONDITIONAL ? conditional(one) : unconditional(one))
                .toList());
    }

    private static TestCounts unconditional(EventCounts counts) {
        return new TestCounts(
                List.of(
                        arm(counts.treatedEvents(), counts.treatedTotal(), 0, 0.5),
                        arm(counts.controlEvents(), counts.controlTotal(), 0, -0.5)),
                true);
    }

    private static TestCounts conditional(EventCounts counts) {
        double offset = Math.log((double) counts.treatedTotal() / counts.controlTotal());
        long events = counts.treatedEvents() + counts.controlEvents();
        return new TestCounts(List.of(arm(counts.treatedEvents(), events, offset, 1)), false);
    }

    private static CountTables logits(List<? extends SummaryData> data, CountModel model) {
        if (model != CountModel.UNCONDITIONAL) {
            throw new InvalidValueException("model", model.code(), "UM.FS for PLO: a single arm has no control");
        }
        List<Proportion> arms = new ArrayList<>();
        for (int i = 0; i < data.size(); i++) {
            if (!(data.get(i) instanceof Proportion one)) {
                throw unsuited(data, i, EffectMeasure.PROPORTION_LOGIT);
            }
            checkPeople(i, one.total());
            arms.add(one);
        }
        checkEffect(
                arms.isEmpty(),
                arms.stream().allMatch(one -> one.events() == 0),
                arms.stream().allMatch(one -> one.events() == one.total()));
        arms.sort(Comparator.comparingLong(Proportion::events).thenComparingLong(Proportion::total));
        return new CountTables(arms.stream()
                .map(one -> new TestCounts(List.of(arm(one.events(), one.total(), 0, 1)), false))
                .toList());
    }

    private static Binomial arm(long events, long total, double offset, double slope) {
        return new Binomial(events, total - events, offset, slope);
    }

    private static void checkPeople(int index, long people) {
        if (people > CountFit.MAX_PEOPLE) {
            throw new InvalidValueException(
                    "data[" + index + "]", people, "at most " + CountFit.MAX_PEOPLE + " people in an arm");
        }
    }

    private static void checkEffect(boolean none, boolean low, boolean high) {
        if (none || low || high) {
            throw new CommunityException(
                    ErrorCode.NOT_POOLABLE,
                    none
                            ? "there are 0 tests with an event; expected 1 or more"
                            : "the effect is likeliest at " + (low ? "minus " : "")
                                    + "infinity, for no test speaks against it; expected events in each arm");
        }
    }

    private static InvalidValueException unsuited(List<? extends SummaryData> data, int i, EffectMeasure measure) {
        return new InvalidValueException("data[" + i + "]", data.get(i), measure.source() + " for " + measure.code());
    }
}
