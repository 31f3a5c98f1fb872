package io.socialsouls.community.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A storage does not do what the SPI asks for. The message quotes the rule, and tells what was seen instead. */
public final class BrokenRuleError extends AssertionError {
    private static final long serialVersionUID = 1;

    /** The rules in question; an array because an error is serializable. */
    private final SpiRule[] rules;

    BrokenRuleError(List<SpiRule> rules, String test, Throwable seen) {
        super(message(rules, test, seen), seen);
        this.rules = rules.toArray(SpiRule[]::new);
    }

    /**
     * What is broken.
     *
     * @return one rule, or several that the test cannot tell apart
     */
    public List<SpiRule> rules() {
        return List.copyOf(Arrays.asList(rules));
    }

    private static String message(List<SpiRule> rules, String test, Throwable seen) {
        String quoted = rules.stream()
                .map(rule -> rule + " \"" + rule.words() + "\"")
                .collect(Collectors.joining(System.lineSeparator() + "  or "));
        return "The storage breaks " + quoted + System.lineSeparator() + "  in: " + test.replace('_', ' ')
                + System.lineSeparator() + "  seen: " + seen;
    }
}
