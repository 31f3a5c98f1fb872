package io.socialsouls.community.examples.bench.database;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is asked for.
 *
 * @param posts how many a group has; one table each
 * @param rounds how many times each task is timed on each side
 * @param warmUp how many rounds go before, and are not timed
 * @param writers how many write at once; none to leave that out
 * @param millis for how long each number of them writes
 */
record DatabaseOptions(List<Integer> posts, int rounds, int warmUp, List<Integer> writers, long millis) {
    /** What there is to ask for. */
    static final String USAGE = """
            database [--posts 1000,100000] [--rounds 30] [--warm-up 150] [--writers 1,2,4,8,16,32] [--millis 2000]
              times calls on an embedded PostgreSQL: by the library, and by hand with JDBC
            """;

    /** {@return as the words say} */
    static DatabaseOptions of(List<String> words) {
        return new DatabaseOptions(
                numbers(words, "--posts", "1000,100000"),
                numbers(words, "--rounds", "30").get(0),
                numbers(words, "--warm-up", "150").get(0),
                numbers(words, "--writers", "1,2,4,8,16,32"),
                numbers(words, "--millis", "2000").get(0));
    }

    private static List<Integer> numbers(List<String> words, String name, String otherwise) {
        int at = words.indexOf(name);
        String value = at < 0 ? otherwise : at + 1 < words.size() ? words.get(at + 1) : "";
        try {
            return new ArrayList<>(Stream.of(value.split(",", -1))
                    .filter(part -> !part.equals("0"))
                    .map(Integer::valueOf)
                    .toList());
        } catch (NumberFormatException failed) {
            throw new IllegalArgumentException(name + " is " + value + ", expected numbers. " + USAGE, failed);
        }
    }
}
