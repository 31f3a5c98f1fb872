package io.socialsouls.community.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.error.InvalidValueException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefusalKeysTest {
    /** How many arguments each key is given. */
    static final Map<String, Integer> ARGUMENTS = arguments();

    private static Map<String, Integer> arguments() {
        Map<String, Integer> arguments = new TreeMap<>();
        constants().forEach(key -> arguments.put(key, 0));
        Stream.of(ErrorCode.values()).forEach(code -> arguments.put("error." + code.text(), 0));
        arguments.put(RefusalKeys.PERMISSION, 1);
        arguments.put(RefusalKeys.BROUGHT_ALREADY, 1);
        arguments.put(RefusalKeys.EXPERIMENT_FULL, 1);
        arguments.put("error.invalid_value", 3);
        return arguments;
    }

    @Test
    void an_error_that_says_no_more_says_what_its_code_does() {
        EnglishMessageRenderer renderer = new EnglishMessageRenderer();
        CommunityException plain = new CommunityException(ErrorCode.CONFLICT, "for developers");
        assertThat(renderer.render(plain.userMessage(), Locale.ENGLISH))
                .isEqualTo("Somebody else changed this at the same time. Please try again.");
        CommunityException value = new InvalidValueException("limit", 0, "1 to 100");
        assertThat(renderer.render(value.userMessage(), Locale.ENGLISH)).isEqualTo("“limit” is 0; expected 1 to 100.");
    }

    private static Set<String> constants() {
        Set<String> keys = new TreeSet<>();
        for (Field field : RefusalKeys.class.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers())) {
                keys.add(value(field));
            }
        }
        return keys;
    }

    private static String value(Field field) {
        try {
            return String.valueOf(field.get(null));
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }
}
