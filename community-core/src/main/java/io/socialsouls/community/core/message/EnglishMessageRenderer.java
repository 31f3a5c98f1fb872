package io.socialsouls.community.core.message;

import io.socialsouls.community.message.Message;
import io.socialsouls.community.message.MessageArgument;
import io.socialsouls.community.message.MessageRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of the library's catalogue, in English. Thread-safe.
 *
 * <p>Numbers are written as the reader's locale writes them. Nothing fails: a key that is not in the catalogue, for
 * example of a host's own sentence, renders as the key with its arguments in brackets, and where a sentence lacks an
 * argument its place shows, as in {@code {2}}.
 */
public final class EnglishMessageRenderer implements MessageRenderer {
    private static final String CATALOGUE = "messages.properties";

    private final Map<String, Template> templates;

    /** The renderer of the catalogue in the jar. */
    public EnglishMessageRenderer() {
        this.templates = load();
    }

    @Override
    public String render(Message message, Locale locale) {
        Numbers numbers = new Numbers(locale);
        List<String> arguments = message.arguments().stream()
                .map(argument -> text(argument, numbers))
                .toList();
        Template template = templates.get(message.key());
        if (template == null) {
            return arguments.isEmpty() ? message.key() : message.key() + " " + arguments;
        }
        return template.fill(arguments);
    }

    /** The catalogue as it is read, for those who prove it complete. */
    static Map<String, Template> load() {
        Properties sentences = new Properties();
        try (@Nullable InputStream bytes = EnglishMessageRenderer.class.getResourceAsStream(CATALOGUE)) {
            if (bytes == null) {
                throw new IllegalStateException(CATALOGUE + " is missing from the jar");
            }
            Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
            sentences.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), key -> Template.of(sentences.getProperty(key, ""))));
    }

    private static String text(MessageArgument argument, Numbers numbers) {
        if (argument instanceof MessageArgument.Text text) {
            return text.value();
        }
        if (argument instanceof MessageArgument.Count count) {
            return numbers.count(count.value());
        }
        if (argument instanceof MessageArgument.Percent percent) {
            return numbers.percent(percent.value());
        }
        if (argument instanceof MessageArgument.Percentage percentage) {
            return numbers.percentage(percentage.value());
        }
        if (argument instanceof MessageArgument.Amount amount) {
            return numbers.amount(amount.value());
        }
        throw new IllegalStateException(
                "no way to write a " + argument.getClass().getSimpleName());
    }
}
