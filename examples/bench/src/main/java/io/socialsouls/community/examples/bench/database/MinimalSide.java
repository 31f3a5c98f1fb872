package io.socialsouls.community.examples.bench.database;

import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.Pooling;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The least that stores and shows the same: no check, no lock, no journal, nothing that anybody is told. */
record MinimalSide(DataSource source, SeededGroup group) implements Side {
    static final String NAME = "minimal JDBC";
    private static final String POST = "INSERT INTO community_post (group_id, post_id, thread_id, kind, author_member,"
            + " state, said_at, place, thanks, row_version) VALUES (?, ?, ?, 'answer', ?, 'PUBLISHED', ?, ?, 0, 1)";
    private static final String CONTENT =
            "INSERT INTO community_content (group_id, subject, owner, content_json) VALUES (?, ?, ?, ?)";
    private static final String MOVE_UP = "UPDATE community_thread SET replies = replies + 1, last_activity_at = ?"
            + " WHERE group_id = ? AND thread_id = ?";
    private static final String BRING = "INSERT INTO community_contribution (group_id, contribution_id, experiment_id,"
            + " contributor_id, test_key, taken_key, brought_at, contribution_json, withdrawn, row_version)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, FALSE, 1)";
    private static final String BROUGHT = "SELECT contribution_json FROM community_contribution WHERE group_id = ?"
            + " AND experiment_id = ? AND withdrawn = FALSE ORDER BY brought_at, contribution_id";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void publish() {
        Sql.write(source, sql -> {
            String words = Texts.question("Which lift do you see?", "I have tried it twice.");
            PostsByHand.insert(sql, group, Texts.id(), group.askerId().value(), words, Texts.now());
            return true;
        });
    }

    @Override
    public void reply() {
        Sql.write(source, sql -> reply(sql, Texts.id(), Texts.now()));
    }

    private boolean reply(Sql sql, String id, long at) throws SQLException {
        String thread = group.answered().value();
        String member = group.askerId().value();
        sql.change(CONTENT, group.id().value(), id, member, Texts.answer("About three per cent."));
        sql.change(POST, group.id().value(), id, thread, member, at, 1);
        sql.change(MOVE_UP, at, group.id().value(), thread);
        return true;
    }

    @Override
    public void thread() {
        Sql.look(source, sql -> PagesByHand.posts(sql, group, group.askerId().value()));
    }

    @Override
    public void feed(boolean deep) {
        Sql.look(
                source,
                sql -> PagesByHand.threads(sql, group, deep, group.askerId().value()));
    }

    @Override
    public void journal() {
        Sql.look(source, sql -> PagesByHand.journal(sql, group));
    }

    @Override
    public void contribute(ExperimentId experiment) {
        String id = Texts.id();
        Sql.write(source, sql -> {
            sql.change(
                    BRING,
                    group.id().value(),
                    id,
                    experiment.value(),
                    group.askerId().value(),
                    id,
                    id,
                    Texts.now(),
                    "{\"test\":\"" + id + "\",\"data\":" + Texts.counts(ExperimentsByHand.COUNTS) + "}");
            return true;
        });
    }

    @Override
    public void pool(ExperimentId experiment) {
        List<SummaryData> data = Sql.look(
                source,
                sql -> sql.list(
                        BROUGHT,
                        row -> Texts.counts(Texts.values(row.getString(1))),
                        group.id().value(),
                        experiment.value()));
        Pooling.pool(
                EffectSizes.of(data, group.protocol().plan()), group.protocol().plan());
    }
}
