package io.socialsouls.community.core.command;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells the arguments of a command from all others: part by part, each with its length before it; a record of a sealed
 * type begins with its name. A record's own text would not do, as words that people write may look like the next part.
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
            if (isOneOfSeveral(whole.getClass())) {
                add(whole.getClass().getSimpleName());
            }
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

    /** Two such records may have the same parts. */
    private static boolean isOneOfSeveral(Class<?> type) {
        return Stream.of(type.getInterfaces()).anyMatch(Class::isSealed);
    }

    private static Object value(Record whole, RecordComponent component) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("a command's arguments are public records: " + component, unreadable);
        }
    }
}
