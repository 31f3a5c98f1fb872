package io.socialsouls.community.core.codec;

import io.socialsouls.community.wording.Argument;
import io.socialsouls.community.wording.Sentence;

/** Sentences: a key, and arguments that say what kind they are. */
final class SentenceForms {
    private static final String[] KINDS = {"text", "count", "percent", "amount"};

    private SentenceForms() {}

    static void write(Sentence sentence, JsonWriter out) {
        out.object(() -> out.text("key", sentence.key())
                .list("arguments", sentence.arguments(), argument -> out.object(() -> argument(argument, out))));
    }

    private static void argument(Argument argument, JsonWriter out) {
        if (argument instanceof Argument.Text text) {
            out.text("text", text.value());
        } else if (argument instanceof Argument.Count count) {
            out.number("count", count.value());
        } else if (argument instanceof Argument.Percent percent) {
            out.number("percent", percent.value());
        } else if (argument instanceof Argument.Amount amount) {
            out.number("amount", amount.value());
        }
    }

    static Sentence read(Json json) {
        Json.Members members = json.members("key", "arguments");
        return new Sentence(
                members.at("key").text(),
                members.at("arguments").elements().stream()
                        .map(SentenceForms::argument)
                        .toList());
    }

    private static Argument argument(Json json) {
        Json.Members members = json.members(KINDS);
        String kind = members.only(KINDS);
        Json value = members.at(kind);
        return switch (kind) {
            case "text" -> new Argument.Text(value.text());
            case "count" -> new Argument.Count(value.whole());
            case "percent" -> new Argument.Percent(value.number());
            default -> new Argument.Amount(value.number());
        };
    }
}
