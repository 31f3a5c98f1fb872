package io.socialsouls.community.testkit.community;

import io.socialsouls.community.moderation.Decision;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** What drawings choose from: who acts, and indexes into what there is. */
final class Draws {
    /** As many as there are members. */
    static final int FEW = 8;

    /** As many as there are posts. */
    static final int SOME = 12;

    private Draws() {}

    /** {@return any index below a count} */
    static Arbitrary<Integer> index(int count) {
        return Arbitraries.integers().between(0, count - 1).withDistribution(RandomDistribution.uniform());
    }

    /** {@return everybody who ever acts} */
    static Arbitrary<Integer> anybody() {
        return index(Samples.STRANGER);
    }

    static Arbitrary<Integer> speaker() {
        return Arbitraries.frequency(
                Tuple.of(6, Samples.ANA),
                Tuple.of(6, Samples.BEN),
                Tuple.of(4, Samples.MEMBER),
                Tuple.of(3, Samples.CURATOR),
                Tuple.of(2, Samples.OWNER),
                Tuple.of(1, Samples.GUEST),
                Tuple.of(1, Samples.OUTSIDER));
    }

    /** {@return mostly the one who is outside at first} */
    static Arbitrary<Integer> outsiderOrAnybody() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.frequency(Tuple.of(3, Samples.OUTSIDER), Tuple.of(1, Samples.ANA))),
                Tuple.of(2, anybody()));
    }

    static Arbitrary<Integer> teamMember() {
        return Arbitraries.of(Samples.OWNER, Samples.CURATOR, Samples.MODERATOR);
    }

    static Arbitrary<Decision> decision() {
        return Arbitraries.of(
                Decision.publish(),
                Decision.reject("Tell us what you learned instead"),
                new Decision(Decision.Outcome.REJECT, Optional.empty()));
    }
}
