package io.socialsouls.community.examples.quickstart;

import io.socialsouls.community.examples.report.LeftOutNote;
import io.socialsouls.community.examples.report.Report;
import io.socialsouls.community.experiment.Contribution;
import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.experiment.PooledContribution;
import io.socialsouls.community.experiment.PooledResult;
import io.socialsouls.community.experiment.Protocol;
import io.socialsouls.community.plot.result.NamedResult;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.sentence.BaseRate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Members test tactics: first five of them one tactic, then everybody everything, and the group pools. */
final class Experimenting {
    private static final Tactic FIRST = Tactic.NUMBER;

    /** What was randomised, and what therefore cannot be claimed. */
    private static final String CLAIM =
            "Visitors were assigned to headlines at random, but tactics were not assigned to"
                    + " headlines: editors wrote them, so such a pool can tell how headlines with a tactic fared against their"
                    + " siblings without it, and cannot tell that the tactic made the difference or that adding it to a headline"
                    + " of yours would.";

    private final Stage stage;
    private final List<HeadlineTest> tests;

    Experimenting(Stage stage, List<HeadlineTest> tests) {
        this.stage = stage;
        this.tests = tests;
    }

    /** Each brings one test of the same tactic: the first of every fifth part of the real ones. */
    Report fiveTestOneTactic() {
        stage.tell("");
        stage.tell("\"Does a number in the headline help?\" Instead of one test at a time, five run at once:");
        List<HeadlineTest> ofTactic = ofTactic(FIRST);
        ExperimentId experiment = open(FIRST);
        for (int i = 0; i < Cast.TESTERS.size(); i++) {
            HeadlineTest test = ofTactic.get(i * (ofTactic.size() / Cast.TESTERS.size()));
            contribute(Cast.TESTERS.get(i), experiment, test);
            stage.tell(
                    "  %s: %,d clicks of %,d with a number, %,d of %,d without.",
                    Cast.TESTERS.get(i).name(),
                    test.clicks().treatedEvents(),
                    test.clicks().treatedTotal(),
                    test.clicks().controlEvents(),
                    test.clicks().controlTotal());
        }
        List<NamedResult> results = List.of(read(FIRST, experiment));
        return new Report(
                "Five tests of one tactic", "", results, List.of(), LeftOutNote.after(List.of(CLAIM), results), "");
    }

    Report everybodyTestsEverything() {
        stage.tell("Then they bring all they have: " + comparisons() + " real ones, of five tactics.");
        List<NamedResult> results = new ArrayList<>();
        for (Tactic tactic : Tactic.values()) {
            ExperimentId experiment = open(tactic);
            List<HeadlineTest> ofTactic = ofTactic(tactic);
            for (HeadlineTest test : ofTactic) {
                Cast member = Cast.TESTERS.get(Math.floorMod(test.test().hashCode(), Cast.TESTERS.size()));
                contribute(member, experiment, test);
            }
            stage.tell("  " + tactic.title() + ": " + ofTactic.size() + " tests brought, pooling them.");
            results.add(read(tactic, experiment));
        }
        return new Report(
                "Social Souls: five tactics, pooled",
                "What " + comparisons() + " real headline tests say together.",
                results,
                List.of(),
                LeftOutNote.after(List.of(CLAIM, shared()), results),
                HeadlineTests.ATTRIBUTION);
    }

    private ExperimentId open(Tactic tactic) {
        Protocol protocol = Protocol.tactic(tactic.title())
                .hypothesis(tactic.hypothesis())
                .metric("clicks per view of the same story with the same picture")
                .measure(EffectMeasure.RISK_RATIO)
                .build();
        return stage.as(Cast.MICHELLE).experiments().open(protocol);
    }

    private void contribute(Cast member, ExperimentId experiment, HeadlineTest test) {
        Contribution contribution = Contribution.of(test.test(), test.clicks())
                .sector(member.sector())
                .channel("headline")
                .started(test.started());
        stage.as(member).experiments().contribute(experiment, contribution);
    }

    /** Any member may read it; here the last one who joined does. */
    private NamedResult read(Tactic tactic, ExperimentId experiment) {
        Cast reader = Cast.TESTERS.get(Cast.TESTERS.size() - 1);
        PooledResult result = stage.as(reader).experiments().pooledResult(experiment);
        List<PooledContribution> parts = result.contributions();
        EffectSizes sizes = EffectSizes.of(
                parts.stream().mapToDouble(PooledContribution::effect).toArray(),
                parts.stream().mapToDouble(PooledContribution::variance).toArray());
        long visitors = parts.stream()
                .map(part -> (EventCounts) part.contribution().data())
                .mapToLong(counts -> counts.treatedTotal() + counts.controlTotal())
                .sum();
        return new NamedResult(
                tactic.title(),
                result.effect(),
                sizes,
                Stream.concat(
                                parts.stream().map(Experimenting::label),
                                result.leftOut().stream().map(ContributionId::value))
                        .toList(),
                OptionalLong.of(visitors),
                BaseRate.of(
                        result.effect(),
                        sizes,
                        parts.stream().map(part -> part.contribution().data()).toList()));
    }

    private static String label(PooledContribution part) {
        String started = part.contribution().started().map(String::valueOf).orElse("");
        return started + " " + part.contribution().sector().orElse("");
    }

    private List<HeadlineTest> ofTactic(Tactic tactic) {
        return tests.stream().filter(test -> test.tactic().equals(tactic.key())).toList();
    }

    private String comparisons() {
        return String.format(Locale.ROOT, "%,d", tests.size());
    }

    private String shared() {
        long distinct = tests.stream().map(HeadlineTest::test).distinct().count();
        return "The tactics share tests: the " + comparisons() + " comparisons come from "
                + String.format(Locale.ROOT, "%,d", distinct)
                + " tests, as one test may compare several tactics. So the lines are not independent of each other.";
    }
}
