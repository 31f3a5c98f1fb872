package io.socialsouls.community.core.codec;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.Contribution;
import io.socialsouls.community.experiment.Protocol;
import io.socialsouls.community.journal.Event;
import io.socialsouls.community.message.Message;
import io.socialsouls.community.policy.Policy;
import io.socialsouls.community.policy.PolicyText;
import io.socialsouls.community.policy.Verdict;
import io.socialsouls.community.post.PostOutcome;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The JSON of what is stored and of what people write. Thread-safe.
 *
 * <p>A stored form is a promise: a value is always written as the same text, and every text that a release wrote is
 * read by all later ones. Members come in a fixed order, absent ones are left out. Keys are in lower case with
 * underscores, names of constants in lower case with hyphens. A number reads back as exactly the same.
 *
 * <p>A stored text that cannot be read ends in an {@link UnreadableFormException}.
 */
public final class Codec {
    private final JsonFormat format = new JsonFormat();

    /** A codec; each is as good as any other. */
    public Codec() {}

    /**
     * Reads a policy that somebody wrote.
     *
     * @param text in the form that docs/policy.md gives
     * @return the policy
     * @throws InvalidValueException naming the path of what is wrong in it, for example {@code rules[2].then}
     */
    public Policy read(PolicyText text) {
        try {
            return PolicyForms.read(format.read("policy", text.json()), RuleReading.WRITTEN);
        } catch (UnknownFormException mistake) {
            throw mistake.refusal();
        }
    }

    /**
     * Writes a policy.
     *
     * @param value any
     * @return its stored form
     */
    public String policy(Policy value) {
        return text(value, PolicyForms::write);
    }

    /**
     * Reads a policy.
     *
     * @param json its stored form
     * @return the value; what a later release wrote in a rule, and this one does not know, is typed as unknown
     */
    public Policy policy(String json) {
        return stored("policy", json, value -> PolicyForms.read(value, RuleReading.STORED));
    }

    /**
     * Writes a verdict.
     *
     * @param value any
     * @return its stored form
     */
    public String verdict(Verdict value) {
        return text(value, VerdictForms::write);
    }

    /**
     * Reads a verdict.
     *
     * @param json its stored form
     * @return the value
     */
    public Verdict verdict(String json) {
        return stored("verdict", json, VerdictForms::read);
    }

    /**
     * Writes what became of a draft.
     *
     * @param value any
     * @return its stored form
     */
    public String postOutcome(PostOutcome value) {
        return text(value, VerdictForms::write);
    }

    /**
     * Reads what became of a draft.
     *
     * @param json its stored form
     * @return the value
     */
    public PostOutcome postOutcome(String json) {
        return stored("post outcome", json, VerdictForms::readOutcome);
    }

    /**
     * Writes a sentence.
     *
     * @param value any
     * @return its stored form
     */
    public String message(Message value) {
        return text(value, MessageForms::write);
    }

    /**
     * Reads a sentence.
     *
     * @param json its stored form
     * @return the value
     */
    public Message message(String json) {
        return stored("sentence", json, MessageForms::read);
    }

    /**
     * Writes a protocol.
     *
     * @param value any
     * @return its stored form
     */
    public String protocol(Protocol value) {
        return text(value, ExperimentForms::write);
    }

    /**
     * Reads a protocol.
     *
     * @param json its stored form
     * @return the value
     */
    public Protocol protocol(String json) {
        return stored("protocol", json, ExperimentForms::readProtocol);
    }

    /**
     * Writes a contribution.
     *
     * @param value any
     * @return its stored form
     */
    public String contribution(Contribution value) {
        return text(value, ExperimentForms::write);
    }

    /**
     * Reads a contribution.
     *
     * @param json its stored form
     * @return the value; absent if a later release wrote it and this one does not know all of it
     */
    public Optional<Contribution> contribution(String json) {
        return stored("contribution", json, ExperimentForms::readContribution);
    }

    /**
     * The name of an event's kind.
     *
     * @param event any
     * @return for example post-published; it never changes
     */
    public String type(Event event) {
        return EventForms.type(event);
    }

    /**
     * Writes an event.
     *
     * @param event any
     * @return its stored form, without its type
     */
    public String event(Event event) {
        return EventForms.write(format, event);
    }

    /**
     * Reads an event.
     *
     * @param type the name of its kind
     * @param json its stored form
     * @return the event; an {@link Event.Unknown} for what a later release wrote and this one cannot make out
     */
    public Event event(String type, String json) {
        try {
            return EventForms.read(format, type, json);
        } catch (InvalidValueException e) {
            throw new UnreadableFormException(type, e);
        }
    }

    private <T> String text(T value, BiConsumer<T, JsonWriter> form) {
        return format.write(out -> form.accept(value, out));
    }

    private <T> T stored(String name, String json, Function<Json, ? extends T> form) {
        try {
            return form.apply(format.read(name, json));
        } catch (UnknownFormException later) {
            throw new UnreadableFormException(name, later.refusal());
        } catch (InvalidValueException e) {
            throw new UnreadableFormException(name, e);
        }
    }
}
