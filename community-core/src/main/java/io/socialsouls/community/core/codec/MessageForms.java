package io.socialsouls.community.core.codec;

import io.socialsouls.community.message.Message;
import io.socialsouls.community.message.MessageArgument;

/** Sentences: a key, and arguments that say what kind they are. */
final class MessageForms {
    private static final String[] KINDS = {"text", "count", "percent", "percentage", "amount"};

    private MessageForms() {}

    static void write(Message message, JsonWriter out) {
        out.object(() -> out.text("key", message.key())
                .list("arguments", message.arguments(), argument -> out.object(() -> argument(argument, out))));
    }

    private static void argument(MessageArgument argument, JsonWriter out) {
        if (argument instanceof MessageArgument.Text text) {
            out.text("text", text.value());
        } else if (argument instanceof MessageArgument.Count count) {
            out.number("count", count.value());
        } else if (argument instanceof MessageArgument.Percent percent) {
            out.number("percent", percent.value());
        } else if (argument instanceof MessageArgument.Percentage percentage) {
            out.number("percentage", percentage.value());
        } else if (argument instanceof MessageArgument.Amount amount) {
            out.number("amount", amount.value());
        }
    }

    static Message read(Json json) {
        Json.Members members = json.members("key", "arguments");
        return new Message(
                members.at("key").text(),
                members.at("arguments").elements().stream()
                        .map(MessageForms::argument)
                        .toList());
    }

    private static MessageArgument argument(Json json) {
        Json.Members members = json.members(KINDS);
        String kind = members.only(KINDS);
        Json value = members.at(kind);
        return switch (kind) {
            case "text" -> new MessageArgument.Text(value.text());
            case "count" -> new MessageArgument.Count(value.whole());
            case "percent" -> new MessageArgument.Percent(value.number());
            case "percentage" -> new MessageArgument.Percentage(value.number());
            default -> new MessageArgument.Amount(value.number());
        };
    }
}
