package io.socialsouls.community.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README's lines about pooling alone are these lines: compiled, run, and compared with what the README shows. */
class ReadmeTest {
    private static final Path THIS = Path.of("src/test/java/io/socialsouls/community/pooling/ReadmeTest.java");

    private static double alone() {
        // begin README
        PoolingPlan plan = PoolingPlan.of(EffectMeasure.RISK_RATIO);
        List<EventCounts> tests = List.of(
                EventCounts.treated(121, 9_138).control(174, 18_214),
                EventCounts.treated(52, 3_507).control(75, 10_900));
        PooledEffect effect = Pooling.pool(EffectSizes.of(tests, plan), plan);
        double ratio = plan.measure().display(effect.estimate()); // 1.69
        // end README
        return ratio;
    }

    @Test
    void the_lines_of_the_readme_pool_without_a_community() {
        assertThat(alone()).isCloseTo(1.69, within(0.005));
    }

    @Test
    void the_readme_shows_the_lines_that_run() throws IOException {
        String here = Files.readString(THIS);
        String lines = here.substring(here.indexOf("// begin README") + 15, here.indexOf("// end README"));
        assertThat(withoutBlanks(Files.readString(Path.of("../README.md")))).contains(withoutBlanks(lines));
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
    }
}
