package io.socialsouls.community.examples.pool;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.MultiArm;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.MixedEffects;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the rows of one tactic that did not enter its pooled effect. */
final class LeftOutRows {
    private static final int MAX_SHOWN = 5;

    private LeftOutRows() {}

    /** Rows that could not be read, and those without a defined effect. */
    static List<LeftOutRow> of(PoolInput input, TestRows rows, EffectSizes sizes, PoolingPlan plan) {
        Function<SummaryData, String> reason = data -> UndefinedEffect.reason(data, plan);
        return plan.method() == PoolingMethod.MANTEL_HAENSZEL
                ? of(input, rows, sizes, reason, data -> isNotPooledRaw(data, plan.measure()))
                : of(input, rows, sizes, reason, data -> true);
    }

    /** The same where counts are pooled as they are. */
    static List<LeftOutRow> ofCounts(PoolInput input, TestRows rows, EffectSizes sizes) {
        return of(
                input,
                rows,
                sizes,
                data -> "nobody in either arm had the event, or everybody, which says nothing of a ratio",
                data -> true);
    }

    private static List<LeftOutRow> of(
            PoolInput input,
            TestRows rows,
            EffectSizes sizes,
            Function<SummaryData, String> reason,
            Predicate<SummaryData> isLeftOut) {
        PoolInput.Tests tests = rows.tests();
        BitSet pooled = new BitSet(tests.data().size());
        for (int i = 0; i < sizes.size(); i++) {
            pooled.set(sizes.source(i));
        }
        List<LeftOutRow> found = new ArrayList<>(rows.unread());
        for (int i = pooled.nextClearBit(0); i < tests.data().size(); i = pooled.nextClearBit(i + 1)) {
            SummaryData data = tests.data().get(i);
            if (isLeftOut.test(data)) {
                String why = reason.apply(data);
                rows.members(i)
                        .forEach(row ->
                                found.add(new LeftOutRow(row, input.lines().of(row), why)));
            }
        }
        found.sort(Comparator.comparingInt(LeftOutRow::row));
        return List.copyOf(found);
    }

    /** A table without an effect of its own still enters Mantel and Haenszel's sums, unless it adds nothing to a ratio. */
    private static boolean isNotPooledRaw(SummaryData data, EffectMeasure measure) {
        SummaryData one = data instanceof MultiArm several ? several.together() : data;
        return measure != EffectMeasure.RISK_DIFFERENCE
                && one instanceof EventCounts counts
                && (counts.treatedEvents() + counts.controlEvents() == 0
                        || (counts.treatedEvents() == counts.treatedTotal()
                                && counts.controlEvents() == counts.controlTotal()));
    }

    /** Lines for people, one for each reason; the first few rows one by one. */
    static List<String> lines(String tactic, List<LeftOutRow> rows) {
        Map<String, List<LeftOutRow>> byReason = new LinkedHashMap<>();
        rows.forEach(one -> byReason.computeIfAbsent(one.reason(), reason -> new ArrayList<>())
                .add(one));
        String prefix = tactic.isEmpty() ? "" : tactic + ": ";
        return byReason.entrySet().stream()
                .map(entry -> prefix + "Left out: " + places(entry.getValue()) + ": " + entry.getKey() + ".")
                .toList();
    }

    private static String places(List<LeftOutRow> rows) {
        String first = String.join(
                ", ", rows.stream().limit(MAX_SHOWN).map(LeftOutRow::place).toList());
        int more = rows.size() - MAX_SHOWN;
        return more > 0 ? first + " and " + more + " more" : first;
    }

    /** Of several tactics. */
    static List<String> lines(List<Outcome.Pooled> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> lines(outcome.tactic(), outcome.leftOut()).stream())
                .toList();
    }

    /** An error with what was left out before it came to that. */
    static String explained(String message, PoolInput input, TestRows rows, PoolingPlan plan) {
        EffectSizes sizes = MixedEffects.of(rows.tests().data(), EffectPlan.of(plan));
        return Stream.concat(
                        Stream.of(message),
                        lines("", of(input, rows, sizes, plan)).stream()
                                .map(line -> line.substring(0, line.length() - 1)))
                .collect(Collectors.joining("; "));
    }
}
