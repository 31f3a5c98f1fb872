package io.socialsouls.community.core.command;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells the arguments of a command from all others: part by part, each with its length before it. A record's own text
 * would not do, as words that people write may look like the next part.
 */
final class Fingerprint {
    private final Hasher hasher = Hashing.sha256().newHasher();

    private Fingerprint() {}

    static String of(Object arguments) {
        Fingerprint print = new Fingerprint();
        print.add(arguments);
        return print.hasher.hash().toString();
    }

    private void add(Object part) {
        if (part instanceof Record whole) {
            for (RecordComponent component : whole.getClass().getRecordComponents()) {
                add(value(whole, component));
            }
        } else if (part instanceof Optional<?> maybe) {
            hasher.putBoolean(maybe.isPresent());
            maybe.ifPresent(this::add);
        } else {
            byte[] text = part.toString().getBytes(StandardCharsets.UTF_8);
            hasher.putInt(text.length).putBytes(text);
        }
    }

    private static Object value(Record whole, RecordComponent component) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("a command's arguments are public records: " + component, unreadable);
        }
    }
}
