package io.socialsouls.community.testkit;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much a run of the suites tries: the system property {@value #PROPERTY} says it, by a name from here in lower case.
 * What is stated by example, races included, runs once in either.
 */
public enum Effort {
    /** While a storage is being written, and wherever nothing is said: seconds. */
    QUICK,
    /** Before a storage is relied on, and at night: {@value Effort#MORE} times as many draws. */
    THOROUGH;

    /** The system property to choose by. */
    public static final String PROPERTY = "community.testkit.effort";

    /** How many draws a thorough run has for each of a quick one. */
    public static final int MORE = 4;

    /**
     * The one chosen.
     *
     * @return quick if none is
     * @throws IllegalArgumentException if the property names none of them
     */
    public static Effort chosen() {
        Optional<String> name = Optional.ofNullable(System.getProperty(PROPERTY));
        return name.map(Effort::named).orElse(QUICK);
    }

    private static Effort named(String name) {
        return Stream.of(values())
                .filter(effort -> effort.lower().equals(name))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException(PROPERTY + " is '" + name + "', expected one of "
                        + Stream.of(values()).map(Effort::lower).collect(Collectors.joining(", "))));
    }

    /**
     * How many draws come to it.
     *
     * @param quick draws of a quick run, at least 1
     * @return those of this one
     */
    public int draws(int quick) {
        return this == THOROUGH ? quick * MORE : quick;
    }

    private String lower() {
        return name().toLowerCase(Locale.ROOT);
    }
}
