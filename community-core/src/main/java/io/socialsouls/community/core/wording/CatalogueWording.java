package io.socialsouls.community.core.wording;

import io.socialsouls.community.wording.Argument;
import io.socialsouls.community.wording.Sentence;
import io.socialsouls.community.wording.Wording;
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
public final class CatalogueWording implements Wording {
    private static final String CATALOGUE = "catalogue.properties";

    private final Map<String, Template> templates;

    /** The wording of the catalogue in the jar. */
    public CatalogueWording() {
        this.templates = load();
    }

    @Override
    public String render(Sentence sentence, Locale locale) {
        Numbers numbers = new Numbers(locale);
        List<String> arguments = sentence.arguments().stream()
                .map(argument -> text(argument, numbers))
                .toList();
        Template template = templates.get(sentence.key());
        if (template == null) {
            return arguments.isEmpty() ? sentence.key() : sentence.key() + " " + arguments;
        }
        return template.fill(arguments);
    }

    /** The catalogue as it is read, for those who prove it complete. */
    static Map<String, Template> load() {
        Properties sentences = new Properties();
        try (@Nullable InputStream bytes = CatalogueWording.class.getResourceAsStream(CATALOGUE)) {
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

    private static String text(Argument argument, Numbers numbers) {
        if (argument instanceof Argument.Text text) {
            return text.value();
        }
        if (argument instanceof Argument.Count count) {
            return numbers.count(count.value());
        }
        if (argument instanceof Argument.Percent percent) {
            return numbers.percent(percent.value());
        }
        if (argument instanceof Argument.Amount amount) {
            return numbers.amount(amount.value());
        }
        throw new IllegalStateException(
                "no way to write a " + argument.getClass().getSimpleName());
    }
}
