package io.socialsouls.community.examples.report;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * File names for things that people named: lower-case ASCII, safe on every file system, never the same twice.
 *
 * <p>Not safe for use by several threads. The same names in the same order give the same file names.
 */
public final class FileNames {
    private static final int MAX_LENGTH = 60;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern UNSAFE = Pattern.compile("[^a-z0-9_]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");
    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]|index");

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> next = new HashMap<>();

    /** Starts without any name taken. */
    public FileNames() {}

    /**
     * A name that was not given before.
     *
     * @param name what a person called the thing
     * @return letters, digits, hyphens and underscores, without an extension
     */
    public String unique(String name) {
        String base = base(name);
        String candidate = base;
        while (!taken.add(candidate)) {
            candidate = base + "-" + next.merge(base, 2, (number, first) -> number + 1);
        }
        return candidate;
    }

    private static String base(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String joined = UNSAFE.matcher(plain).replaceAll("-");
        String cut = joined.substring(0, Math.min(MAX_LENGTH, joined.length()));
        String slug = EDGES.matcher(cut).replaceAll("");
        return slug.isEmpty() || RESERVED.matcher(slug).matches() ? ("tactic-" + slug).replaceAll("-$", "") : slug;
    }
}
