package io.socialsouls.community.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.pooling.WarningKeys;
import io.socialsouls.community.pooling.sentence.ConclusionKeys;
import io.socialsouls.community.pooling.sentence.DifferenceKeys;
import io.socialsouls.community.pooling.sentence.FrequencyKeys;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MessageKeysTest {
    /** How many arguments the javadoc of each key names. */
    private static final Map<String, Integer> ARGUMENTS = Map.ofEntries(
            Map.entry(MessageKeys.NOTICE_ANSWER, 1),
            Map.entry(MessageKeys.NOTICE_REPLY, 1),
            Map.entry(MessageKeys.NOTICE_MENTION, 2),
            Map.entry(MessageKeys.NOTICE_ACCEPTED, 1),
            Map.entry(MessageKeys.NOTICE_DECISION_PUBLISHED, 1),
            Map.entry(MessageKeys.NOTICE_DECISION_REJECTED, 2),
            Map.entry(MessageKeys.NOTICE_DECISION_REJECTED_PLAIN, 1),
            Map.entry(MessageKeys.NOTICE_SANCTION_MUTED, 1),
            Map.entry(MessageKeys.NOTICE_SANCTION_SUSPENDED, 1),
            Map.entry(MessageKeys.NOTICE_SANCTION_BANNED, 1),
            Map.entry(MessageKeys.NOTICE_SANCTION_LIFTED, 0),
            Map.entry(MessageKeys.NOTICE_INVITATION, 1),
            Map.entry(MessageKeys.VERDICT_NUDGE, 1),
            Map.entry(MessageKeys.VERDICT_REVISE, 2),
            Map.entry(MessageKeys.VERDICT_REVISE_PLAIN, 1),
            Map.entry(MessageKeys.VERDICT_HOLD, 2),
            Map.entry(MessageKeys.VERDICT_HOLD_PLAIN, 1),
            Map.entry(MessageKeys.VERDICT_REJECT, 2),
            Map.entry(MessageKeys.VERDICT_REJECT_PLAIN, 1),
            Map.entry(MessageKeys.AUTHOR_ANONYMOUS, 1),
            Map.entry(FrequencyKeys.FREQUENCY_MORE, 8),
            Map.entry(FrequencyKeys.FREQUENCY_FEWER, 8),
            Map.entry(FrequencyKeys.FREQUENCY_OPEN, 8),
            Map.entry(DifferenceKeys.CHANCE, 4),
            Map.entry(DifferenceKeys.REAL, 4),
            Map.entry(DifferenceKeys.UNTOLD, 4),
            Map.entry(WarningKeys.EQUAL_CONTROLS, 1),
            Map.entry(WarningKeys.SAME_TEST, 1));

    /** Arguments that a key is given but its sentence has no use for. */
    private static final Map<String, Set<Integer>> UNSAID = Map.of(FrequencyKeys.FREQUENCY_OPEN, Set.of(3, 4));

    private final Map<String, Template> templates = EnglishMessageRenderer.load();

    @Test
    void every_key_has_its_sentence_and_every_sentence_its_key() throws IllegalAccessException {
        Set<String> keys = new TreeSet<>();
        for (Class<?> named :
                List.of(MessageKeys.class, FrequencyKeys.class, DifferenceKeys.class, WarningKeys.class)) {
            for (Field field : named.getDeclaredFields()) {
                if (Modifier.isPublic(field.getModifiers())) {
                    keys.add(String.valueOf(field.get(null)));
                }
            }
        }
        assertThat(ARGUMENTS).containsOnlyKeys(keys);
        keys.addAll(pooled().keySet());
        keys.addAll(RefusalKeysTest.ARGUMENTS.keySet());
        assertThat(templates).containsOnlyKeys(keys);
    }

    @Test
    void every_sentence_uses_the_arguments_that_its_key_is_given() {
        Map<String, Set<Integer>> used = new TreeMap<>();
        templates.forEach((key, template) -> used.put(key, template.used()));
        Map<String, Set<Integer>> given = new TreeMap<>(pooled());
        ARGUMENTS.forEach((key, count) -> given.put(key, upTo(count)));
        RefusalKeysTest.ARGUMENTS.forEach((key, count) -> given.put(key, upTo(count)));
        UNSAID.forEach((key, places) -> given.put(key, without(places, upTo(8))));
        assertThat(used).isEqualTo(given);
    }

    @Test
    void no_sentence_speaks_of_significance() {
        assertThat(templates.values()).noneMatch(template -> template.toString().contains("significan"));
    }

    private static Map<String, Set<Integer>> pooled() {
        Map<String, Set<Integer>> pooled = new TreeMap<>();
        for (ConclusionKeys.Direction direction : ConclusionKeys.Direction.values()) {
            for (ConclusionKeys.Outlook outlook : ConclusionKeys.Outlook.values()) {
                for (ConclusionKeys.Scale scale : ConclusionKeys.Scale.values()) {
                    if (ConclusionKeys.goTogether(direction, outlook, scale)) {
                        pooled.put(
                                ConclusionKeys.key(direction, outlook, scale),
                                without(unsaid(direction, outlook, scale), upTo(8)));
                    }
                }
            }
        }
        return pooled;
    }

    /** What stays open is said as an interval alone, and what is withheld without any number. */
    private static Set<Integer> unsaid(
            ConclusionKeys.Direction direction, ConclusionKeys.Outlook outlook, ConclusionKeys.Scale scale) {
        Set<Integer> unsaid = new TreeSet<>();
        if (direction == ConclusionKeys.Direction.UNCLEAR && scale != ConclusionKeys.Scale.SHARE) {
            unsaid.add(2);
        }
        if (direction == ConclusionKeys.Direction.WITHHELD) {
            unsaid.addAll(Set.of(2, 3, 4, 5));
        }
        if (outlook == ConclusionKeys.Outlook.ALONE) {
            unsaid.add(1);
        }
        if (outlook != ConclusionKeys.Outlook.HOLDS && outlook != ConclusionKeys.Outlook.MAY_TURN) {
            unsaid.addAll(Set.of(6, 7));
        }
        return unsaid;
    }

    private static Set<Integer> without(Set<Integer> some, Set<Integer> all) {
        Set<Integer> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static Set<Integer> upTo(int count) {
        Set<Integer> places = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            places.add(i);
        }
        return places;
    }
}
