package io.socialsouls.community.core;

import io.socialsouls.community.group.Visibility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads {@code permissions.txt}: what each call must come to, for each place that somebody can be in. */
final class PermissionTable {
    private static final Map<String, String> OUTCOMES =
            Map.of("ok", "OK", "no", "NOT_ALLOWED", "none", "NOT_FOUND", "state", "WRONG_STATE");

    private final Map<String, Map<Place, String>> cells = new LinkedHashMap<>();

    private PermissionTable(List<String> lines) {
        List<String> groups = parts(lines.get(0));
        List<List<Place>> columns = new ArrayList<>();
        List<String> words = parts(lines.get(1));
        for (int i = 1; i < words.size(); i++) {
            String group = groups.get(i);
            words(words.get(i)).map(word -> Place.ofColumn(group, word)).forEach(columns::add);
        }
        for (String line : lines.subList(2, lines.size())) {
            List<String> row = parts(line);
            List<String> values = row.subList(1, row.size()).stream()
                    .flatMap(PermissionTable::words)
                    .toList();
            if (values.size() != columns.size()) {
                throw new IllegalStateException("a row needs " + columns.size() + " cells: " + line);
            }
            Map<Place, String> byPlace = new LinkedHashMap<>();
            for (int i = 0; i < values.size(); i++) {
                String value = values.get(i);
                columns.get(i).forEach(place -> byPlace.put(place, value));
            }
            if (cells.put(row.get(0), byPlace) != null) {
                throw new IllegalStateException("two rows of one name: " + line);
            }
        }
    }

    static PermissionTable read() {
        String name = "permissions.txt";
        try (InputStream file = Objects.requireNonNull(PermissionTable.class.getResourceAsStream(name), name)) {
            return new PermissionTable(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** The names of the rows: the port's method, and what it is tried with. */
    List<String> rows() {
        return List.copyOf(cells.keySet());
    }

    /** Every place that a column stands for. */
    List<Place> places() {
        return List.copyOf(cells.values().iterator().next().keySet());
    }

    /** What a call must come to: OK, or the code of the error. */
    String outcome(String row, Place place, Visibility visibility) {
        List<String> either = List.of(cell(row, place).split("/", -1));
        String word = either.get(visibility == Visibility.UNLISTED ? 0 : either.size() - 1);
        return Objects.requireNonNull(OUTCOMES.get(word), () -> "no such outcome: " + word);
    }

    private String cell(String row, Place place) {
        Map<Place, String> byPlace = Objects.requireNonNull(cells.get(row), () -> "no such row: " + row);
        return Objects.requireNonNull(byPlace.get(place), () -> "no such place: " + place);
    }

    private static List<String> parts(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    private static Stream<String> words(String part) {
        return Arrays.stream(part.split("\\s+", -1));
    }
}
