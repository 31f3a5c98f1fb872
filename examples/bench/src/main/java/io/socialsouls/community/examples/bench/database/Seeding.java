package io.socialsouls.community.examples.bench.database;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.Community;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.experiment.Protocol;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.policy.PolicyText;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** Makes groups: the library founds them, and statements fill them, as ten thousand commands would take long. */
final class Seeding {
    static final int HUNDRED = 100;
    static final int MANY = 10_000;
    static final int ANSWERS = 20;

    private static final String POLICY = """
            {"norms": [{"id": "no-selling", "text": "No selling, no pitching"}],
             "rules": [{"id": "pitch", "norm": "no-selling", "when": {"says": ["buy now"]}, "then": "hold"}]}
            """;

    private final Community community;
    private final DataSource source;

    Seeding(Community community, DataSource source) {
        this.community = community;
        this.source = source;
    }

    /** {@return a new group with as many posts, each of which starts a thread} */
    SeededGroup group(String name, int posts) throws SQLException {
        PersonId asker = PersonId.of("asker of " + name);
        PersonId answerer = PersonId.of("answerer of " + name);
        GroupId id = community.as(asker).found(Charter.listed(name, "Ask"), Profile.named("Michelle"));
        ActorInGroup asks = community.as(asker).in(id);
        ActorInGroup answers = community.as(answerer).in(id);
        asks.members().admit(answers.members().requestToJoin(Profile.named("Ana")));
        asks.moderation().adopt(PolicyText.of(POLICY));
        Protocol protocol = Protocol.tactic("A number in the subject line")
                .hypothesis("More clicks")
                .metric("clicks per view")
                .measure(EffectMeasure.RISK_RATIO)
                .build();
        ExperimentId few = asks.experiments().open(protocol);
        ExperimentId hundred = asks.experiments().open(protocol);
        ExperimentId many = asks.experiments().open(protocol);
        PostId read = ask(asks, "Which lift do you see?");
        for (int i = 0; i < ANSWERS; i++) {
            answers.posts().submit(Draft.answer(read, "About three per cent, in test " + i + "."));
        }
        PostId answered = ask(asks, "And what of the others?");
        MemberId member = asks.posts()
                .thread(read, PageRequest.first(1))
                .summary()
                .start()
                .author()
                .member()
                .orElseThrow();
        fill(
                Map.of("group", id.value(), "member", member.value(), "experiment", many.value()),
                posts,
                posts == 0 ? 0 : MANY);
        fill(Map.of("group", id.value(), "member", member.value(), "experiment", hundred.value()), 0, HUNDRED);
        return new SeededGroup(
                id, asker, member, answerer, read, answered, few, hundred, many, protocol, posts, middle(id, posts));
    }

    private static PostId ask(ActorInGroup asks, String title) {
        return asks.posts()
                .submit(Draft.question(title, "I have tried it twice."))
                .post()
                .orElseThrow();
    }

    private void fill(Map<String, String> names, int posts, int contributions) throws SQLException {
        try (Connection connection = source.getConnection()) {
            for (String each : FillStatements.posts()) {
                run(connection, each, names, posts);
            }
            for (String each : FillStatements.contributions()) {
                run(connection, each, names, contributions);
            }
        }
    }

    private long middle(GroupId group, int posts) throws SQLException {
        String sql = "SELECT last_activity_at FROM community_thread WHERE group_id = ? ORDER BY last_activity_at DESC"
                + " OFFSET ? LIMIT 1";
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, group.value());
            statement.setInt(2, posts / 2);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : Long.MAX_VALUE;
            }
        }
    }

    /** Statements name their parameters, as each takes others: {@code :group}, {@code :member}, {@code :count}. */
    private static void run(Connection connection, String text, Map<String, String> names, int count)
            throws SQLException {
        String sql = text.replace(":count", Integer.toString(count));
        for (Map.Entry<String, String> name : names.entrySet()) {
            sql = sql.replace(":" + name.getKey(), "'" + name.getValue() + "'");
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }
}
