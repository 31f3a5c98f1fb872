package io.socialsouls.community.policy;

import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.message.Message;
import io.socialsouls.community.message.MessageArgument;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Why one rule applied.
 *
 * @param norm the norm that the rule is for
 * @param action what the rule asks for
 * @param words what the rule found in the draft, as the author wrote it, in order of appearance; at most
 *     {@value Limits#MAX_REASON_WORDS}
 * @param aboutAuthor whether a fact about the author played a part; shown to the author alone if the post is anonymous
 */
public record Reason(RuleId rule, Norm norm, PolicyAction action, List<String> words, boolean aboutAuthor) {

    public Reason {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(norm, "norm");
        Objects.requireNonNull(action, "action");
        words = List.copyOf(words);
    }

    /**
     * {@return the reason in words for the author: what becomes of the draft, the norm, and the words that were found;
     * absent if the rule asks for nothing}
     */
    public Optional<Message> explanation() {
        MessageArgument said = new MessageArgument.Text(norm.text());
        return switch (action) {
            case PUBLISH -> Optional.empty();
            case NUDGE -> Optional.of(Message.of("verdict.nudge", said));
            case ASK_TO_REVISE -> Optional.of(withWords("verdict.revise", said));
            case HOLD -> Optional.of(withWords("verdict.hold", said));
            case REJECT -> Optional.of(withWords("verdict.reject", said));
        };
    }

    private Message withWords(String key, MessageArgument said) {
        if (words.isEmpty()) {
            return Message.of(key + ".plain", said);
        }
        String found = words.stream().map(word -> "“" + word + "”").collect(Collectors.joining(", "));
        return Message.of(key, said, new MessageArgument.Text(found));
    }
}
