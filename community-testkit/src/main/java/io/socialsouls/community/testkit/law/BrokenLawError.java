package io.socialsouls.community.testkit.law;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A community on a storage breaks a law. The message quotes the law, and tells what was seen, after which story. */
public final class BrokenLawError extends AssertionError {
    private static final long serialVersionUID = 1;

    /** The laws in question; an array because an error is serializable. */
    private final DesignLaw[] laws;

    BrokenLawError(List<DesignLaw> laws, String test, Throwable seen) {
        super(message(laws, test, seen), seen);
        this.laws = laws.toArray(DesignLaw[]::new);
    }

    /**
     * What is broken.
     *
     * @return one law, or several that the test cannot tell apart
     */
    public List<DesignLaw> laws() {
        return List.copyOf(Arrays.asList(laws));
    }

    private static String message(List<DesignLaw> laws, String test, Throwable seen) {
        String quoted = laws.stream()
                .map(law -> law + " \"" + law.words() + "\"")
                .collect(Collectors.joining(System.lineSeparator() + "  or "));
        return "The community on this storage breaks " + quoted + System.lineSeparator() + "  in: "
                + test.replace('_', ' ') + System.lineSeparator() + "  seen: " + plain(seen);
    }

    /** What an assertion says, or what else was thrown. */
    static String plain(Throwable seen) {
        return seen instanceof AssertionError ? String.valueOf(seen.getMessage()) : seen.toString();
    }
}
