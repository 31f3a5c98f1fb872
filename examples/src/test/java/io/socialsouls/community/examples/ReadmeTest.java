package io.socialsouls.community.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.Community;
import io.socialsouls.community.core.Communities;
import io.socialsouls.community.experiment.Contribution;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.experiment.PooledResult;
import io.socialsouls.community.experiment.Protocol;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.person.PersonId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The README's lines are these lines: compiled, run, and compared with what the README shows. */
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Path THIS =
            Path.of("src", "test", "java", "io", "socialsouls", "community", "examples", "ReadmeTest.java");

    private static void together() {
        // begin README
        Community community = Communities.inMemory();
        PersonId michelle = PersonId.of("michelle"), ana = PersonId.of("ana"); // your own user ids

        GroupId souls = community
                .as(michelle)
                .found(Charter.listed("Social Souls", "Ask, answer, test together"), Profile.named("Michelle"));
        ActorInGroup asMichelle = community.as(michelle).in(souls),
                asAna = community.as(ana).in(souls);
        asMichelle.members().admit(asAna.members().requestToJoin(Profile.named("Ana")));

        ExperimentId numbers = asMichelle
                .experiments()
                .open(Protocol.tactic("A number in the headline")
                        .hypothesis("More clicks")
                        .metric("clicks per view")
                        .measure(EffectMeasure.RISK_RATIO)
                        .build());
        asMichelle
                .experiments()
                .contribute(
                        numbers,
                        Contribution.of(
                                "May issue", EventCounts.treated(121, 9_138).control(174, 18_214)));
        asAna.experiments()
                .contribute(
                        numbers,
                        Contribution.of(
                                "Spring sale", EventCounts.treated(52, 3_507).control(75, 10_900)));
        PooledResult result = asAna.experiments().pooledResult(numbers);
        System.out.println(Communities.englishMessages().render(result.message(), Locale.ENGLISH));
        // end README
    }

    @Test
    void the_lines_of_the_readme_print_what_it_says() throws IOException {
        String readme = Files.readString(README);
        String text = readme.substring(readme.indexOf("```text") + 7);
        assertThat(printed()).isNotEmpty().isEqualTo(withoutBlanks(text.substring(0, text.indexOf("```"))));
    }

    private static String printed() {
        PrintStream usual = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            together();
        } finally {
            System.setOut(usual);
        }
        return withoutBlanks(bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void the_readme_shows_the_lines_that_run() throws IOException {
        String here = Files.readString(THIS);
        String lines = here.substring(here.indexOf("// begin README") + 15, here.indexOf("// end README"));
        String readme = Files.readString(README);
        String snippet = readme.substring(readme.indexOf("```java") + 7);
        assertThat(withoutBlanks(snippet.substring(0, snippet.indexOf("```")))).isEqualTo(withoutBlanks(lines));
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
    }
}
