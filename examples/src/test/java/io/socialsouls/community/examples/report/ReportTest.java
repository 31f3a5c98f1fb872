package io.socialsouls.community.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Report REPORT = new Report(
            "What we <learned>",
            "Two tactics & one more.",
            List.of(
                    MadeResults.of("a_tactic_with_a_name_that_is_far_too_long_for_any_table_of_this_width", 1000),
                    MadeResults.of("a", 1),
                    MadeResults.of("A!", 5)),
            List.of(new Unpooled("none", "no test is left")),
            List.of("Tactics share tests: one test may show in several of them."),
            "Made data, CC0.");

    @Test
    void the_table_fits_120_columns() {
        assertThat(ReportTable.of(REPORT).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
    }

    @Test
    void the_table_is_ascii() {
        assertThat(ReportTable.of(REPORT).chars()).allMatch(c -> c == '\n' || (c >= ' ' && c < 127));
    }

    @Test
    void table_and_page_say_what_a_reader_must_know() {
        for (String shown : List.of(ReportTable.of(REPORT), ReportPage.html(REPORT))) {
            assertThat(shown)
                    .contains("Tactics share tests")
                    .contains("none: not pooled, no test is left")
                    .contains("Made data, CC0.")
                    .contains("new test of yours")
                    .contains("unknown (one test)");
            assertThat(shown.toLowerCase(Locale.ROOT)).doesNotContain("significant");
        }
    }

    @Test
    void tactics_are_ranked_by_what_is_left_of_them_when_luck_is_allowed_for() {
        String table = ReportTable.of(REPORT).replaceAll("\\s+", " ");
        assertThat(table)
                .contains("looks better than it is: 1. ")
                .contains(", 2. ")
                .contains(", 3. ");
        assertThat(ReportPage.html(REPORT)).contains("looks better than it is: 1. ");
        Report two = new Report("", "", REPORT.results().subList(0, 2), List.of(), List.of(), "");
        assertThat(ReportTable.of(two)).doesNotContain("looks better");
    }

    @Test
    void the_page_needs_nothing_else_and_escapes_what_it_shows() {
        String page = ReportPage.html(REPORT);
        assertThat(page)
                .contains("<h1>What we &lt;learned&gt;</h1>")
                .contains("Two tactics &amp; one more.")
                .doesNotContain("<script")
                .doesNotContain("<link")
                .doesNotContain("<img")
                .doesNotContain("src=");
    }

    @Test
    void every_picture_on_the_page_is_described_in_the_words_of_the_catalogue() {
        String page = ReportPage.html(REPORT);
        assertThat(found(page, "<desc [^>]*>([^<]*)</desc>"))
                .hasSize(3)
                .anySatisfy(description ->
                        assertThat(description).contains("1,000 tests").contains("new test of yours"));
    }

    @Test
    void every_id_on_the_page_is_there_once_and_every_link_finds_one() {
        String page = ReportPage.html(REPORT);
        List<String> ids = found(page, "[ ]id=\"([^\"]*)\"").toList();
        assertThat(ids).doesNotHaveDuplicates().hasSize(9);
        assertThat(found(page, "href=\"#([^\"]*)\"")).hasSize(3).isSubsetOf(ids);
    }

    @Test
    void a_report_without_results_still_says_why() {
        Report none = new Report("", "", List.of(), REPORT.unpooled(), List.of(), "");
        assertThat(ReportTable.of(none)).isEqualTo("none: not pooled, no test is left\n");
        assertThat(ReportPage.html(none)).doesNotContain("<table").contains("no test is left");
    }

    private static Stream<String> found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.results().map(result -> result.group(1));
    }
}
