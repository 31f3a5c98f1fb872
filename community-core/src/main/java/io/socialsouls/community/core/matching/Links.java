package io.socialsouls.community.core.matching;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds links: what follows {@code ://} whatever the scheme, what begins with {@code www.}, and names of hosts below a
 * common top-level domain, also at the end of an e-mail address. Reads them as a browser does: the host is what follows
 * the last {@code @}, a backslash is a slash. One pass, and nothing is read more than twice.
 */
public final class Links {
    private static final int MAX_BARE = 253;

    private final PlainText text;
    private final List<Link> links = new ArrayList<>();
    /** Within path, query or fragment a dot makes no host. */
    private boolean behindHost;

    private Links(PlainText text) {
        this.text = text;
    }

    /**
     * The links of a text.
     *
     * @param text any
     * @return in order
     */
    public static List<Link> of(PlainText text) {
        return new Links(text).find();
    }

    private List<Link> find() {
        int i = 0;
        while (i < text.length()) {
            if (!Hosts.isPartOfHost(text.at(i))) {
                behindHost &= !endsLink(text.at(i));
                i++;
                continue;
            }
            int end = runEnd(i, text.length());
            if (is(':', end) && isSlash(end + 1) && isSlash(end + 2)) {
                i = withScheme(i, end + 3);
            } else {
                if (!behindHost && !is('@', end)) {
                    bare(i, end);
                }
                i = end;
            }
        }
        return List.copyOf(links);
    }

    /** Everything up to the path belongs to the authority, or a name before an @ could pass for the host. */
    private int withScheme(int from, int authority) {
        int start = authority;
        while (isSlash(start)) {
            start++;
        }
        int end = start;
        int host = start;
        while (end < text.length() && !endsAuthority(end)) {
            if (text.at(end) == '@') {
                host = end + 1;
            }
            end++;
        }
        int hostEnd = host;
        while (hostEnd < end && (Hosts.isPartOfHost(text.at(hostEnd)) || text.at(hostEnd) == '%')) {
            hostEnd++;
        }
        add(from, host, hostEnd);
        behindHost = opensPath(hostEnd);
        return hostEnd;
    }

    /** Looks at what lies between two dots in a row, or a dot and an end: sentences end in them. */
    private void bare(int from, int to) {
        int start = from;
        while (start < to) {
            int end = start;
            while (end < to && !(Hosts.isDot(text.at(end)) && (end + 1 == to || Hosts.isDot(text.at(end + 1))))) {
                end++;
            }
            name(start, end);
            start = end + 1;
        }
        behindHost = behindHost && opensPath(to);
    }

    private void name(int from, int to) {
        int start = from;
        while (start < to && (text.at(start) == '-' || text.at(start) == '_' || Hosts.isDot(text.at(start)))) {
            start++;
        }
        if (to - start > MAX_BARE || to == start) {
            return;
        }
        String host = Hosts.normal(text.substring(start, to));
        int dot = host.lastIndexOf('.');
        if (dot > 0 && (host.startsWith("www.") || TopLevelDomains.isCommon(host.substring(dot + 1)))) {
            links.add(new Link(host, start, to));
            behindHost = true;
        }
    }

    private void add(int from, int host, int hostEnd) {
        int end = hostEnd;
        while (end > host && Hosts.isDot(text.at(end - 1))) {
            end--;
        }
        links.add(new Link(Hosts.normal(text.substring(host, end)), from, Math.max(end, from + 1)));
    }

    private int runEnd(int from, int limit) {
        int end = from;
        while (end < limit && Hosts.isPartOfHost(text.at(end))) {
            end++;
        }
        return end;
    }

    private boolean opensPath(int at) {
        return isSlash(at) || is('?', at) || is('#', at) || (is(':', at) && isDigit(at + 1));
    }

    private boolean endsAuthority(int at) {
        int point = text.at(at);
        return isSlash(at)
                || point == '?'
                || point == '#'
                || point == '<'
                || point == '>'
                || point == '"'
                || isBlank(point);
    }

    private static boolean endsLink(int point) {
        return isBlank(point) || "<>\"()[]{}|`".indexOf(point) >= 0;
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.isISOControl(point);
    }

    private boolean isDigit(int at) {
        return at < text.length() && Character.isDigit(text.at(at));
    }

    private boolean isSlash(int at) {
        return is('/', at) || is('\\', at);
    }

    private boolean is(char wanted, int at) {
        return at < text.length() && text.at(at) == wanted;
    }
}
