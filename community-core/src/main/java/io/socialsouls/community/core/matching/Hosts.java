package io.socialsouls.community.core.matching;

import io.socialsouls.community.error.InvalidValueException;
import java.net.IDN;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/** Names of hosts, in one form that can be compared. */
public final class Hosts {
    private static final int MAX_HOST = 253;
    private static final int MAX_LABEL = 63;

    private Hosts() {}

    /**
     * Reads the name of a host.
     *
     * @param host in any case, in letters of any script
     * @return its form for comparing
     * @throws InvalidValueException if it is no host's name
     */
    public static String check(String host) {
        String normal = host.length() > MAX_HOST ? "" : normal(Normalizer.normalize(host, Normalizer.Form.NFKC));
        boolean named = !normal.isEmpty()
                && normal.length() <= MAX_HOST
                && normal.codePoints().allMatch(point -> isPartOfHost(point) || Words.isMark(point))
                && normal.charAt(0) != '.'
                && !normal.contains("..");
        if (!named) {
            throw new InvalidValueException("host", host, "the name of a host, such as example.org");
        }
        return normal;
    }

    /**
     * Whether a host is one of some, or below one of them.
     *
     * @param host in the form for comparing
     * @param among in that form as well
     * @return false for hosts that only look alike
     */
    public static boolean within(String host, Set<String> among) {
        if (host.length() > MAX_HOST) {
            return false;
        }
        String rest = host;
        while (!among.contains(rest)) {
            int dot = rest.indexOf('.');
            if (dot < 0) {
                return false;
            }
            rest = rest.substring(dot + 1);
        }
        return true;
    }

    static boolean isPartOfHost(int point) {
        return point == '-' || point == '_' || isDot(point) || Words.isPartOfWord(point) || Words.isMark(point);
    }

    static boolean isDot(int point) {
        return point == '.' || point == 0x3002;
    }

    /** Lower case, and ASCII where browsers agree on how. */
    static String normal(String host) {
        String plain = host.replace('\u3002', '.').toLowerCase(Locale.ROOT);
        int end = plain.length();
        while (end > 0 && plain.charAt(end - 1) == '.') {
            end--;
        }
        String trimmed = plain.substring(0, end);
        boolean ascii = trimmed.chars().allMatch(unit -> unit < 0x80);
        return ascii || !isConvertible(trimmed) ? trimmed : converted(trimmed);
    }

    /**
     * The JDK converts by IDNA 2003, which takes ß for ss and ς for σ; for browsers they are other hosts. Long labels
     * take more than linear time.
     */
    private static boolean isConvertible(String host) {
        Collection<String> labels = Arrays.asList(host.split("\\.", -1));
        return host.length() <= MAX_HOST
                && labels.stream().allMatch(label -> label.length() <= MAX_LABEL)
                && host.indexOf('ß') < 0
                && host.indexOf('ς') < 0;
    }

    private static String converted(String host) {
        try {
            return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return host;
        }
    }
}
