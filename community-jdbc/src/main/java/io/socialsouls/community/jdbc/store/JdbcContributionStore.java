package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.jdbc.sql.Row;
import io.socialsouls.community.jdbc.sql.Text;
import io.socialsouls.community.spi.ContributionRow;
import io.socialsouls.community.spi.ContributionStore;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What members brought to the experiments. */
final class JdbcContributionStore implements ContributionStore {
    private static final String COLUMNS = """
            SELECT contribution_id, experiment_id, contributor_id, test_key, brought_at, contribution_json, withdrawn,
                row_version
            FROM {contribution}
            """;
    private static final String INSERT = """
            INSERT INTO {contribution} (experiment_id, contributor_id, test_key, taken_key, brought_at,
                contribution_json, withdrawn, group_id, contribution_id, row_version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UPDATE = """
            UPDATE {contribution} SET experiment_id = ?, contributor_id = ?, test_key = ?, taken_key = ?,
                brought_at = ?, contribution_json = ?, withdrawn = ?, row_version = row_version + 1
            WHERE group_id = ? AND contribution_id = ? AND row_version + 1 = ?""";
    private static final String TAKEN =
            "SELECT 1 FROM {contribution} WHERE group_id = ? AND experiment_id = ? AND contributor_id = ? AND taken_key = ?";

    private final GroupSql sql;

    JdbcContributionStore(GroupSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<ContributionRow> find(ContributionId id) {
        return sql.first(
                COLUMNS + "WHERE group_id = ? AND contribution_id = ?",
                JdbcContributionStore::read,
                sql.group(),
                id.value());
    }

    @Override
    public boolean exists(ExperimentId experiment, MemberId contributor, String testKey) {
        return sql.first(TAKEN, row -> true, sql.group(), experiment.value(), contributor.value(), testKey)
                .isPresent();
    }

    @Override
    public int count(ExperimentId experiment) {
        return sql.count("""
                SELECT COUNT(*) AS counted FROM {contribution}
                WHERE group_id = ? AND experiment_id = ? AND withdrawn = FALSE""", sql.group(), experiment.value());
    }

    @Override
    public List<ContributionRow> list(ExperimentId experiment) {
        return sql.list(COLUMNS + """
                WHERE group_id = ? AND experiment_id = ? AND withdrawn = FALSE ORDER BY brought_at, contribution_id""", JdbcContributionStore::read, sql.group(), experiment.value());
    }

    @Override
    public void put(ContributionRow row) {
        String what = "contribution " + row.id();
        Optional<String> taken = row.withdrawn() ? Optional.empty() : Optional.of(row.testKey());
        taken.ifPresent(key -> sql.mustBeNew(
                what + " (its test)",
                TAKEN + " AND contribution_id <> ?",
                sql.group(),
                row.experiment().value(),
                row.contributor().value(),
                key,
                row.id().value()));
        Object[] values = {
            row.experiment().value(),
            row.contributor().value(),
            row.testKey(),
            // NULL once withdrawn: then the unique index spares the row.
            taken,
            row.brought(),
            new Text(row.contributionJson()),
            row.withdrawn(),
            sql.group(),
            row.id().value(),
            row.version()
        };
        if (row.version() == 1) {
            sql.mustBeNew(
                    what,
                    "SELECT 1 FROM {contribution} WHERE group_id = ? AND contribution_id = ?",
                    sql.group(),
                    row.id().value());
            sql.write(INSERT, values);
        } else {
            sql.replace(what, row.version(), UPDATE, values);
        }
    }

    private static ContributionRow read(Row row) throws SQLException {
        return new ContributionRow(
                ContributionId.of(row.text("contribution_id")),
                ExperimentId.of(row.text("experiment_id")),
                MemberId.of(row.text("contributor_id")),
                row.text("test_key"),
                row.instant("brought_at"),
                row.text("contribution_json"),
                row.flag("withdrawn"),
                row.number("row_version"));
    }
}
