package io.socialsouls.community.testkit.value;

import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.message.Message;
import io.socialsouls.community.message.MessageArgument;
import java.util.ArrayList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary sentences for people, not yet in a language. */
public final class ArbitraryMessages {
    private static final int LONG = 200;
    private static final double LARGE = 1e12;

    private ArbitraryMessages() {}

    /** {@return sentences with any key, of the catalogue or not, and any arguments: what a renderer has to do something with} */
    public static Arbitrary<Message> sentences() {
        Arbitrary<String> keys = Arbitraries.oneOf(
                Arbitraries.of("notice.reply", "notice.mention", "verdict.hold", "author.anonymous"),
                Values.text(LONG));
        return Combinators.combine(keys, arguments().list().ofMaxSize(4)).as(Message::new);
    }

    /** {@return words and numbers of every kind} */
    public static Arbitrary<MessageArgument> arguments() {
        Arbitrary<Double> numbers = Arbitraries.doubles().between(-LARGE, LARGE).ofScale(6);
        return Arbitraries.oneOf(
                Values.text(LONG).map(MessageArgument.Text::new),
                Arbitraries.longs().map(MessageArgument.Count::new),
                numbers.map(MessageArgument.Percent::new),
                numbers.map(MessageArgument.Percentage::new),
                numbers.map(MessageArgument.Amount::new));
    }

    /**
     * What notices say.
     *
     * @param kind what they are about
     * @return every sentence that {@code docs/sentences.md} has for that, with any words in it
     */
    public static Arbitrary<Message> sentences(NoticeKind kind) {
        return switch (kind) {
            case REPLY -> Arbitraries.oneOf(message("notice.answer", 1), message("notice.reply", 1));
            case MENTION -> message("notice.mention", 2);
            case ACCEPTED -> message("notice.accepted", 1);
            case DECISION ->
                Arbitraries.oneOf(
                        message("notice.decision.published", 1),
                        message("notice.decision.rejected", 2),
                        message("notice.decision.rejected.plain", 1));
            case SANCTION ->
                Arbitraries.oneOf(
                        message("notice.sanction.muted", 1),
                        message("notice.sanction.suspended", 1),
                        message("notice.sanction.banned", 1),
                        message("notice.sanction.lifted", 0));
            case INVITATION -> message("notice.invitation", 1);
        };
    }

    private static Arbitrary<Message> message(String key, int places) {
        return Values.text(LONG)
                .map(MessageArgument.Text::new)
                .list()
                .ofSize(places)
                .map(words -> new Message(key, new ArrayList<>(words)));
    }
}
