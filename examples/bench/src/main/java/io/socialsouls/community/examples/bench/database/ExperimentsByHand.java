package io.socialsouls.community.examples.bench.database;

import com.google.common.hash.Hashing;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.EqualArms;
import io.socialsouls.community.pooling.Pooling;
import io.socialsouls.community.pooling.sentence.Conclusion;
import io.socialsouls.community.pooling.sentence.Differences;
import io.socialsouls.community.pooling.sentence.NaturalFrequency;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;

/** Contributions by hand; the statistics are the library's, as nobody would write them again. */
final class ExperimentsByHand {
    static final EventCounts COUNTS = EventCounts.treated(130, 1_000).control(120, 1_000);

    private static final String EXPERIMENT =
            "SELECT protocol_json FROM community_experiment WHERE group_id = ? AND experiment_id = ?";
    private static final String COUNT_UP = "UPDATE community_experiment SET contributions = contributions + 1,"
            + " row_version = row_version + 1 WHERE group_id = ? AND experiment_id = ? AND contributions < "
            + Limits.MAX_CONTRIBUTIONS;
    private static final String BRING = "INSERT INTO community_contribution (group_id, contribution_id, experiment_id,"
            + " contributor_id, test_key, taken_key, brought_at, contribution_json, withdrawn, row_version)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, FALSE, 1) ON CONFLICT DO NOTHING";
    private static final String BROUGHT = "SELECT contribution_id, contributor_id, contribution_json"
            + " FROM community_contribution WHERE group_id = ? AND experiment_id = ? AND withdrawn = FALSE"
            + " ORDER BY brought_at, contribution_id LIMIT " + Limits.MAX_CONTRIBUTIONS;

    private ExperimentsByHand() {}

    static void bring(Sql sql, SeededGroup group, ExperimentId experiment) throws SQLException {
        Gate.Turn turn = Gate.writing(sql, group.id(), group.asker());
        String measure = sql.one(
                EXPERIMENT,
                row -> Texts.values(row.getString(1)).getOrDefault("measure", ""),
                group.id().value(),
                experiment.value());
        if (!measure.equals("RR")) {
            throw new IllegalStateException("does not suit " + measure);
        }
        String id = Texts.id();
        String test = "Test " + id;
        String key = Hashing.sha256().hashString(test, StandardCharsets.UTF_8).toString();
        long at = Texts.now();
        String data = Texts.counts(COUNTS);
        String member = turn.who().member();
        sql.change(COUNT_UP, group.id().value(), experiment.value());
        sql.change(
                BRING,
                group.id().value(),
                id,
                experiment.value(),
                member,
                key,
                key,
                at,
                "{\"test\":\"" + test + "\",\"data\":" + data + "}");
        turn.journal(
                sql,
                group.id(),
                at,
                "contribution-brought",
                "{\"contribution\":\"" + id + "\",\"experiment\":\"" + experiment.value() + "\",\"by\":\"" + member
                        + "\",\"data\":" + data + "}");
    }

    static int pool(Sql sql, SeededGroup group, ExperimentId experiment) throws SQLException {
        Gate.reading(sql, group.id(), group.asker());
        sql.one(EXPERIMENT, row -> row.getString(1), group.id().value(), experiment.value());
        List<SummaryData> data = sql.list(
                BROUGHT,
                row -> Texts.counts(Texts.values(row.getString(3))),
                group.id().value(),
                experiment.value());
        EffectSizes sizes = EffectSizes.of(data, group.protocol().plan());
        PooledEffect effect = Pooling.pool(sizes, group.protocol().plan());
        return Pooling.weights(sizes, effect).length
                + EqualArms.find(data).size()
                + Conclusion.of(effect, sizes, group.protocol().tactic()).key().length()
                + Differences.of(effect, sizes).map(found -> 1).orElse(0)
                + NaturalFrequency.of(effect, group.protocol().tactic(), sizes, data)
                        .map(found -> 1)
                        .orElse(0);
    }
}
