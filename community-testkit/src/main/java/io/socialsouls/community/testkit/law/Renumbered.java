package io.socialsouls.community.testkit.law;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Text in which ids are counted in the order of their coming: a unit that is run again draws others. */
final class Renumbered {
    private static final Pattern ID = Pattern.compile("id-\\d{6}");

    private Renumbered() {}

    static List<String> of(List<String> lines) {
        Map<String, String> numbers = new HashMap<>();
        return lines.stream()
                .map(line -> ID.matcher(line)
                        .replaceAll(id -> numbers.computeIfAbsent(id.group(), first -> "id " + numbers.size())))
                .toList();
    }
}
