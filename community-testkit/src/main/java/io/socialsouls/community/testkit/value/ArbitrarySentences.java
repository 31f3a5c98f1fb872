package io.socialsouls.community.testkit.value;

import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.wording.Argument;
import io.socialsouls.community.wording.Sentence;
import java.util.ArrayList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary sentences for people, not yet in a language. */
public final class ArbitrarySentences {
    private static final int LONG = 200;
    private static final double LARGE = 1e12;

    private ArbitrarySentences() {}

    /** {@return sentences with any key, of the catalogue or not, and any arguments: what a wording has to do something with} */
    public static Arbitrary<Sentence> sentences() {
        Arbitrary<String> keys = Arbitraries.oneOf(
                Arbitraries.of("notice.reply", "notice.mention", "verdict.hold", "author.anonymous"),
                Values.text(LONG));
        return Combinators.combine(keys, arguments().list().ofMaxSize(4)).as(Sentence::new);
    }

    /** {@return words and numbers of every kind} */
    public static Arbitrary<Argument> arguments() {
        Arbitrary<Double> numbers = Arbitraries.doubles().between(-LARGE, LARGE).ofScale(6);
        return Arbitraries.oneOf(
                Values.text(LONG).map(Argument.Text::new),
                Arbitraries.longs().map(Argument.Count::new),
                numbers.map(Argument.Percent::new),
                numbers.map(Argument.Amount::new));
    }

    /**
     * What notices say.
     *
     * @param kind what they are about
     * @return every sentence that {@code docs/sentences.md} has for that, with any words in it
     */
    public static Arbitrary<Sentence> sentences(NoticeKind kind) {
        return switch (kind) {
            case REPLY -> Arbitraries.oneOf(sentence("notice.answer", 1), sentence("notice.reply", 1));
            case MENTION -> sentence("notice.mention", 2);
            case ACCEPTED -> sentence("notice.accepted", 1);
            case DECISION ->
                Arbitraries.oneOf(
                        sentence("notice.decision.published", 1),
                        sentence("notice.decision.rejected", 2),
                        sentence("notice.decision.rejected.plain", 1));
            case SANCTION ->
                Arbitraries.oneOf(
                        sentence("notice.sanction.muted", 1),
                        sentence("notice.sanction.suspended", 1),
                        sentence("notice.sanction.banned", 1),
                        sentence("notice.sanction.lifted", 0));
            case INVITATION -> sentence("notice.invitation", 1);
        };
    }

    private static Arbitrary<Sentence> sentence(String key, int places) {
        return Values.text(LONG)
                .map(Argument.Text::new)
                .list()
                .ofSize(places)
                .map(words -> new Sentence(key, new ArrayList<>(words)));
    }
}
