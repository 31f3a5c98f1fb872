package io.socialsouls.community.testkit.law;

import io.socialsouls.community.post.PostId;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What somebody might send who means no good, or whose program is broken. */
final class HostileText {
    private static final int HUGE = 1_000_000;

    private HostileText() {}

    static Arbitrary<String> any() {
        Arbitrary<String> piece = Arbitraries.of(
                "",
                " ",
                "\u0000",
                "\ud800",
                "\udc00\ud800",
                "\u202e\u200f",
                "\ud83d\ude00",
                "e\u0301\u0327",
                "@",
                "@Ana",
                "@@@@ @",
                "https://",
                "http://[::1]:99999/%",
                "buy now",
                "\n\r\t",
                "{\"a\":",
                "\uffff",
                "\u001f",
                "\u0130\u00df\u017f",
                "\u2028",
                "a");
        Arbitrary<Integer> times = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(1, 3)),
                Tuple.of(2, Arbitraries.integers().between(100, 20_001)),
                Tuple.of(1, Arbitraries.just(HUGE)));
        Arbitrary<String> repeated = Combinators.combine(piece, times)
                .as((one, count) -> one.repeat(Math.min(count, HUGE / Math.max(1, one.length()))));
        return Arbitraries.oneOf(
                repeated, repeated.list().ofMaxSize(4).map(all -> String.join("", all)), Arbitraries.strings());
    }

    /**
     * A cursor that no list gave.
     *
     * @param list the name of a list, or of a thread's posts if there is none
     * @param at an instant, or not
     * @param id an id, or not
     */
    record Cursor(String list, String at, String id) {
        String text(PostId thread) {
            String name = list.isEmpty() ? "thread " + thread.value() : list;
            return Base64.getUrlEncoder()
                    .encodeToString(String.join("\u001f", name, at, id).getBytes(StandardCharsets.UTF_8));
        }
    }

    static Arbitrary<Cursor> cursors() {
        Arbitrary<String> list = Arbitraries.of(
                "feed", "queue", "notices", "groups", "members.all", "members.waiting", "experiments", "");
        Arbitrary<String> at = Arbitraries.of(
                "1970-01-01T00:00:00Z",
                "1969-12-31T23:59:55Z",
                "+1000000000-12-31T23:59:59.999999999Z",
                "-1000000000-01-01T00:00:00Z",
                "2106-02-07T06:28:16Z",
                "9999-12-31T23:59:59Z",
                "2038-01-19T03:14:08Z",
                "yesterday",
                "");
        Arbitrary<String> id = Arbitraries.oneOf(Arbitraries.of("", "\u0000", "a", "x".repeat(400)), any());
        return Combinators.combine(list, at, id).as(Cursor::new);
    }

    static Arbitrary<String> policies() {
        Arbitrary<String> condition = Arbitraries.of(
                "{\"says\": [\"a\"]}",
                "{\"says\": []}",
                "{\"says\": [\"\\u0000\"]}",
                "{\"says\": [\"\\ud800\"]}",
                "{\"links\": {\"except\": [\"..\"]}}",
                "{\"links\": 7}",
                "{\"tenure\": \"old\"}",
                "{}",
                "null",
                "1e999999",
                "{\"not\": {\"not\": {\"not\": {\"not\": {\"not\": {\"not\": {\"not\": {\"not\": {\"says\": [\"a\"]}}}}}}}}}",
                "{\"not\": ".repeat(50_000),
                "[".repeat(100_000),
                "{\"says\": [\"" + "a ".repeat(60_000) + "\"]}",
                "{\"any\": [" + "{\"says\":[\"a\"]},".repeat(9_000) + "{\"says\":[\"a\"]}]}",
                "{\"says\": [\"a\"], \"says\": [\"b\"]}",
                "9".repeat(100_000));
        Arbitrary<String> action = Arbitraries.of("\"hold\"", "\"HOLD\"", "true", "\"\"");
        return Combinators.combine(condition, action, Arbitraries.of("n", "m", ""))
                .as((when, then, norm) ->
                        "{\"norms\": [{\"id\": \"n\", \"text\": \"N\"}], \"rules\": [{\"id\": \"r\", \"norm\": \""
                                + norm + "\", \"when\": " + when + ", \"then\": " + then + "}]}");
    }
}
