package io.socialsouls.community.examples.quickstart;

import io.socialsouls.community.experiment.EventCounts;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The real counts that come with the examples: 3,617 comparisons from the Upworthy Research Archive. */
final class HeadlineTests {
    static final String ATTRIBUTION = "Counts: Upworthy Research Archive, exploratory set (Matias, Munger, Le Quere,"
            + " Ebersole, Scientific Data 2021), CC BY 4.0; sorted by tactic and summed per test. The people are invented.";

    private static final String RESOURCE = "headline-tactics.csv";

    private HeadlineTests() {}

    /** Reads them, leaving out those the archive's authors warn were not assigned at random. */
    static List<HeadlineTest> load(boolean includeUnrandomised) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream in = Objects.requireNonNull(HeadlineTests.class.getResourceAsStream(RESOURCE), RESOURCE);
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            List<HeadlineTest> tests = new ArrayList<>();
            for (CSVRecord row : format.parse(reader)) {
                HeadlineTest test = parse(row);
                if (test.randomised() || includeUnrandomised) {
                    tests.add(test);
                }
            }
            return List.copyOf(tests);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + RESOURCE + ", which comes with this program", broken);
        }
    }

    private static HeadlineTest parse(CSVRecord row) {
        return new HeadlineTest(
                row.get("tactic"),
                row.get("experiment"),
                LocalDate.parse(row.get("started")),
                Boolean.parseBoolean(row.get("randomised")),
                new EventCounts(
                        Long.parseLong(row.get("treated_events")),
                        Long.parseLong(row.get("treated_n")),
                        Long.parseLong(row.get("control_events")),
                        Long.parseLong(row.get("control_n"))));
    }
}
