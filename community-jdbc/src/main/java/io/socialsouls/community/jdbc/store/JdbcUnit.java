package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.jdbc.sql.Statements;
import io.socialsouls.community.spi.AliasStore;
import io.socialsouls.community.spi.ContentStore;
import io.socialsouls.community.spi.ContributionStore;
import io.socialsouls.community.spi.ExperimentStore;
import io.socialsouls.community.spi.GroupStore;
import io.socialsouls.community.spi.GroupUnit;
import io.socialsouls.community.spi.IdempotencyStore;
import io.socialsouls.community.spi.IdentityStore;
import io.socialsouls.community.spi.JournalStore;
import io.socialsouls.community.spi.MembershipStore;
import io.socialsouls.community.spi.NoticeStore;
import io.socialsouls.community.spi.PolicyStore;
import io.socialsouls.community.spi.PostStore;
import io.socialsouls.community.spi.ReadMarkerStore;
import io.socialsouls.community.spi.ReviewStore;
import io.socialsouls.community.spi.ThanksStore;
import io.socialsouls.community.spi.ThreadStore;

/** One unit of work on one connection: its stores are valid while it is open, for the thread that opened it. */
public final class JdbcUnit implements GroupUnit, AutoCloseable {
    private final GroupSql sql;
    private final AfterCommit then;

    private JdbcUnit(GroupSql sql, AfterCommit then) {
        this.sql = sql;
        this.then = then;
    }

    /**
     * Opens a unit. The first statement of its transaction is made here.
     *
     * @param statements on the connection of the transaction
     * @param group the one group that it touches
     * @param exclusive whether it waits for the right to write before it reads
     * @param then takes what is to run after the commit
     * @return the unit
     */
    public static JdbcUnit open(Statements statements, GroupId group, boolean exclusive, AfterCommit then) {
        GroupLock lock =
                exclusive ? GroupLock.awaited(statements, group.value()) : GroupLock.noted(statements, group.value());
        return new JdbcUnit(new GroupSql(statements, group.value(), lock), then);
    }

    @Override
    public void close() {
        sql.close();
    }

    private GroupSql open() {
        sql.checkOpen();
        return sql;
    }

    @Override
    public GroupStore group() {
        return new JdbcGroupStore(open());
    }

    @Override
    public PolicyStore policies() {
        return new JdbcPolicyStore(open());
    }

    @Override
    public MembershipStore memberships() {
        return new JdbcMembershipStore(open());
    }

    @Override
    public IdentityStore identities() {
        return new JdbcIdentityStore(open());
    }

    @Override
    public AliasStore aliases() {
        return new JdbcAliasStore(open());
    }

    @Override
    public ThreadStore threads() {
        return new JdbcThreadStore(open());
    }

    @Override
    public PostStore posts() {
        return new JdbcPostStore(open());
    }

    @Override
    public ContentStore contents() {
        return new JdbcContentStore(open());
    }

    @Override
    public ThanksStore thanks() {
        return new JdbcThanksStore(open());
    }

    @Override
    public ReviewStore reviews() {
        return new JdbcReviewStore(open());
    }

    @Override
    public ExperimentStore experiments() {
        return new JdbcExperimentStore(open());
    }

    @Override
    public ContributionStore contributions() {
        return new JdbcContributionStore(open());
    }

    @Override
    public NoticeStore notices() {
        return new JdbcNoticeStore(open());
    }

    @Override
    public ReadMarkerStore readMarkers() {
        return new JdbcReadMarkerStore(open());
    }

    @Override
    public JournalStore journal() {
        return new JdbcJournalStore(open());
    }

    @Override
    public IdempotencyStore idempotency() {
        return new JdbcIdempotencyStore(open());
    }

    @Override
    public void afterCommit(Runnable action) {
        open();
        then.add(action);
    }
}
