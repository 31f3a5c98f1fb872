package io.socialsouls.community.testkit.community;

import io.socialsouls.community.experiment.Contribution;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.Protocol;
import io.socialsouls.community.experiment.ReportedEffect;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.policy.PolicyText;
import java.util.List;

/**
 * What generated steps choose from by index: small, so that they meet. The people are in the roles that their indexes
 * tell, besides three plain members.
 */
public final class Samples {
    /** Founded the group. */
    public static final int OWNER = 0;
    /** A member. */
    public static final int ANA = 1;
    /** A member. */
    public static final int BEN = 2;
    /** A curator. */
    public static final int CURATOR = 3;
    /** A moderator. */
    public static final int MODERATOR = 4;
    /** A guest. */
    public static final int GUEST = 5;
    /** A member. */
    public static final int MEMBER = 6;
    /** Outside at first, and may come in. */
    public static final int OUTSIDER = 7;
    /** Is never invited and never acts. */
    public static final int STRANGER = 8;

    /** What the people are called. */
    public static final List<String> NAMES =
            List.of("Michelle", "Ana", "Ben", "Carla", "Dov", "Eva Marie", "Finn", "Gus", "Hana");

    /** What they say. */
    public static final List<String> TEXTS = List.of(
            "How do you measure a lift?",
            "@Ana and @Ben, have you seen this?",
            "@Michelle and @Eva Marie, please look",
            "Thanks, that helped",
            "Buy now and save",
            "You will not believe it",
            "See https://tool.example/offer",
            "This is spam");

    /** What they agree on; the last is no policy. */
    public static final List<String> POLICIES =
            List.of("""
            {"norms": [{"id": "n", "text": "No selling"}, {"id": "w", "text": "Say hello first"}],
             "rules": [
              {"id": "pitch", "norm": "n", "when": {"says": ["buy now"]}, "then": "hold"},
              {"id": "new", "norm": "w", "when": {"all": [{"tenure": "new"}, {"says": ["please"]}]}, "then": "hold"},
              {"id": "bait", "norm": "n", "when": {"says": ["will not believe"]}, "then": "revise"},
              {"id": "link", "norm": "n", "when": {"links": {"except": []}}, "then": "nudge"},
              {"id": "spam", "norm": "n", "when": {"says": ["spam"]}, "then": "reject"}]}
            """, """
            {"norms": [{"id": "n", "text": "No questions"}],
             "rules": [{"id": "lift", "norm": "n", "when": {"any": [{"says": ["lift"]}, {"links": {}}]}, "then": "hold"}]}
            """, "{\"norms\": [], \"rules\": []}", "{\"norms\": [{\"id\": ");

    /** What they test. */
    public static final List<Protocol> PROTOCOLS = List.of(
            Protocol.tactic("A number in the headline")
                    .hypothesis("More clicks")
                    .metric("clicks per view")
                    .measure(EffectMeasure.RISK_RATIO)
                    .build(),
            Protocol.tactic("A shorter form")
                    .hypothesis("More sent")
                    .metric("standardised")
                    .measure(EffectMeasure.GENERIC)
                    .build());

    /** What they find. */
    public static final List<Contribution> CONTRIBUTIONS = List.of(
            Contribution.of("spring", EventCounts.treated(30, 1_000).control(20, 1_000)),
            Contribution.of("april", EventCounts.treated(45, 1_000).control(40, 1_000))
                    .sector("retail"),
            Contribution.of("empty", EventCounts.treated(0, 50).control(0, 50)),
            Contribution.of("spring", new ReportedEffect(0.2, 0.01)),
            Contribution.of("may", new ReportedEffect(-0.1, 0.04)));

    private Samples() {}

    /**
     * A person, as the host knows them.
     *
     * @param index any
     * @return their id
     */
    public static PersonId person(int index) {
        return PersonId.of("host-user-" + index % NAMES.size());
    }

    /**
     * A person's profile.
     *
     * @param index any
     * @return named as they are called
     */
    public static Profile profile(int index) {
        Profile named = Profile.named(at(NAMES, index));
        return index % 2 == 0 ? named : named.organisation("Org " + index).sector("media");
    }

    /**
     * A policy.
     *
     * @param index any
     * @return its text
     */
    public static PolicyText policy(int index) {
        return PolicyText.of(at(POLICIES, index));
    }

    /**
     * Chooses.
     *
     * @param <T> what
     * @param list from which
     * @param index any that is not negative
     * @return the one there, counting round and round
     */
    public static <T> T at(List<T> list, int index) {
        return list.get(index % list.size());
    }
}
