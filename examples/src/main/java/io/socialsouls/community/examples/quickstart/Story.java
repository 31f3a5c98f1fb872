package io.socialsouls.community.examples.quickstart;

import io.socialsouls.community.Community;
import io.socialsouls.community.core.pooling.EffectSizes;
import io.socialsouls.community.examples.report.NamedResult;
import io.socialsouls.community.examples.report.Report;
import io.socialsouls.community.experiment.Contribution;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.experiment.PooledContribution;
import io.socialsouls.community.experiment.PooledResult;
import io.socialsouls.community.experiment.Protocol;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** What happens in the group, act by act. The people are invented, what they bring is real. */
final class Story {
    private static final Tactic FIRST = Tactic.NUMBER;

    private final Community community;
    private final List<HeadlineTest> tests;
    private final PrintWriter out;
    private final GroupId souls;

    Story(Community community, List<HeadlineTest> tests, PrintWriter out) {
        this.community = community;
        this.tests = tests;
        this.out = out;
        souls = community
                .as(Cast.MICHELLE.person())
                .found(
                        Charter.listed("Social Souls", "Nobody knows everything: ask, answer, test together."),
                        Cast.MICHELLE.profile());
    }

    void foundAndJoin() {
        out.println("Michelle, an author, founds a private group: \"Social Souls\".");
        for (Cast member : Cast.TESTERS) {
            MemberId id = community.as(member.person()).in(souls).members().requestToJoin(member.profile());
            community.as(Cast.MICHELLE.person()).in(souls).members().admit(id);
            out.println("  " + member + " asks to be let in; Michelle admits them.");
        }
    }

    /** Each brings one test of the same tactic: the first of every fifth part of the real ones. */
    Report fiveTestOneTactic() {
        out.println();
        out.println("\"Does a number in the headline help?\" Instead of one test at a time, five run at once:");
        List<HeadlineTest> ofTactic = ofTactic(FIRST);
        ExperimentId experiment = open(FIRST);
        for (int i = 0; i < Cast.TESTERS.size(); i++) {
            HeadlineTest test = ofTactic.get(i * (ofTactic.size() / Cast.TESTERS.size()));
            contribute(Cast.TESTERS.get(i), experiment, test);
            out.printf(
                    Locale.ROOT,
                    "  %s: %,d clicks of %,d with a number, %,d of %,d without.%n",
                    Cast.TESTERS.get(i).name(),
                    test.clicks().treatedEvents(),
                    test.clicks().treatedTotal(),
                    test.clicks().controlEvents(),
                    test.clicks().controlTotal());
        }
        return new Report("Five tests of one tactic", "", List.of(read(FIRST, experiment)), List.of(), List.of(), "");
    }

    Report everybodyTestsEverything() {
        out.println("Then they bring all they have: " + comparisons() + " real ones, of five tactics.");
        List<NamedResult> results = new ArrayList<>();
        for (Tactic tactic : Tactic.values()) {
            ExperimentId experiment = open(tactic);
            List<HeadlineTest> ofTactic = ofTactic(tactic);
            for (HeadlineTest test : ofTactic) {
                Cast member = Cast.TESTERS.get(Math.floorMod(test.test().hashCode(), Cast.TESTERS.size()));
                contribute(member, experiment, test);
            }
            out.println("  " + tactic.title() + ": " + ofTactic.size() + " tests brought, pooling them.");
            results.add(read(tactic, experiment));
        }
        return new Report(
                "Social Souls: five tactics, pooled",
                "What " + comparisons() + " real headline tests say together.",
                results,
                List.of(),
                List.of(shared()),
                HeadlineTests.ATTRIBUTION);
    }

    private ExperimentId open(Tactic tactic) {
        Protocol protocol = Protocol.tactic(tactic.title())
                .hypothesis(tactic.hypothesis())
                .metric("clicks per view of the same story with the same picture")
                .measure(EffectMeasure.RISK_RATIO)
                .build();
        return community.as(Cast.MICHELLE.person()).in(souls).experiments().open(protocol);
    }

    private void contribute(Cast member, ExperimentId experiment, HeadlineTest test) {
        Contribution contribution = Contribution.of(test.test(), test.clicks())
                .sector(member.sector())
                .channel("headline")
                .started(test.started());
        community.as(member.person()).in(souls).experiments().contribute(experiment, contribution);
    }

    /** Any member may read it; here the last one who joined does. */
    private NamedResult read(Tactic tactic, ExperimentId experiment) {
        Cast reader = Cast.TESTERS.get(Cast.TESTERS.size() - 1);
        PooledResult result =
                community.as(reader.person()).in(souls).experiments().pooledResult(experiment);
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
                parts.stream().map(Story::label).toList(),
                OptionalLong.of(visitors));
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
