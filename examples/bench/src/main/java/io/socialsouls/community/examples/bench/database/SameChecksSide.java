package io.socialsouls.community.examples.bench.database;

import io.socialsouls.community.experiment.ExperimentId;
import javax.sql.DataSource;

/** JDBC by hand with the library's isolation, lock, checks, rows and journal. */
record SameChecksSide(DataSource source, SeededGroup group) implements Side {
    static final String NAME = "same-checks JDBC";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void publish() {
        Sql.write(source, sql -> {
            PostsByHand.ask(sql, group);
            return true;
        });
    }

    @Override
    public void reply() {
        Sql.write(source, sql -> {
            PostsByHand.answer(sql, group);
            return true;
        });
    }

    @Override
    public void thread() {
        Sql.read(source, sql -> PagesByHand.thread(sql, group));
    }

    @Override
    public void feed(boolean deep) {
        Sql.read(source, sql -> PagesByHand.feed(sql, group, deep));
    }

    @Override
    public void journal() {
        Sql.read(source, sql -> PagesByHand.journal(sql, group));
    }

    @Override
    public void contribute(ExperimentId experiment) {
        Sql.write(source, sql -> {
            ExperimentsByHand.bring(sql, group, experiment);
            return true;
        });
    }

    @Override
    public void pool(ExperimentId experiment) {
        Sql.read(source, sql -> ExperimentsByHand.pool(sql, group, experiment));
    }
}
