package io.socialsouls.community.examples.pool;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.MixedEffects;
import io.socialsouls.community.pooling.archive.Archive;
import io.socialsouls.community.pooling.cluster.ThreeLevel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The tests of an archive, tactic by tactic.
 *
 * @param plan how their effects are computed
 * @param tests of each tactic; arms on one control are one test
 */
record ArchiveRows(PoolingPlan plan, Map<String, List<SummaryData>> tests) {
    /**
     * Reads an archive.
     *
     * @param plan how the tests beside it are pooled
     * @param level of the intervals in the file, unless a column says it
     */
    static ArchiveRows read(Path file, PoolingPlan plan, double level) {
        PoolInput input = CsvInput.read(file, Optional.of(plan.measure()), List.of(), level);
        MeasureChoice.of(input, Optional.of(plan.measure()), file);
        if (!input.hasTactics()) {
            throw refuse("--archive: " + file + " has no column tactic; expected one, to tell how tactics differ");
        }
        TestGrouping grouping = new TestGrouping(Optional.empty(), AnalysisRequest.nothing());
        Map<String, List<SummaryData>> tests = new LinkedHashMap<>();
        int all = 0;
        for (Map.Entry<String, PoolInput.Tests> one : input.tests().entrySet()) {
            TestRows rows = grouping.of(one.getValue());
            if (rows.apart().isPresent()) {
                throw refuse("--archive: " + file + " has effects that share a control; expected one effect a test");
            }
            tests.put(one.getKey(), rows.tests().data());
            all += rows.tests().data().size();
        }
        if (all > ThreeLevel.MAX_EFFECTS) {
            throw refuse("--archive: " + all + " rows; expected at most " + ThreeLevel.MAX_EFFECTS);
        }
        return new ArchiveRows(EffectPlan.of(plan), tests);
    }

    /** The archive of all tactics but the one that is pooled. */
    Archive without(String tactic) {
        List<SummaryData> data = new ArrayList<>();
        List<String> names = new ArrayList<>();
        tests.forEach((name, some) -> {
            if (!name.equals(tactic)) {
                data.addAll(some);
                some.forEach(one -> names.add(name));
            }
        });
        EffectSizes sizes = MixedEffects.of(data, plan);
        return Archive.of(
                sizes,
                IntStream.range(0, sizes.size())
                        .mapToObj(i -> names.get(sizes.source(i)))
                        .toList());
    }

    private static CommunityException refuse(String message) {
        return new CommunityException(ErrorCode.INVALID_VALUE, message);
    }
}
