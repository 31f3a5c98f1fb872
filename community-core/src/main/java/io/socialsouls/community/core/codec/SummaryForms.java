package io.socialsouls.community.core.codec;

import io.socialsouls.community.experiment.ArmMeans;
import io.socialsouls.community.experiment.Comparison;
import io.socialsouls.community.experiment.Correlation;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.EventRates;
import io.socialsouls.community.experiment.MultiArm;
import io.socialsouls.community.experiment.Proportion;
import io.socialsouls.community.experiment.ReportedEffect;
import io.socialsouls.community.experiment.ReportedInterval;
import io.socialsouls.community.experiment.SummaryData;
import java.util.function.Supplier;

/** What contributors found. Its members tell what kind it is. */
final class SummaryForms {
    private static final String[] COUNTS = {"treated_events", "treated_n", "control_events", "control_n"};
    private static final String[] RATES = {"treated_events", "treated_time", "control_events", "control_time"};
    private static final String[] MEANS = {
        "treated_mean", "treated_sd", "treated_n", "control_mean", "control_sd", "control_n"
    };
    private static final String[] ANY = {
        "treated_events",
        "treated_n",
        "control_events",
        "control_n",
        "effect",
        "variance",
        "ci_low",
        "ci_high",
        "treated_time",
        "control_time",
        "treated_mean",
        "treated_sd",
        "control_mean",
        "control_sd",
        "correlation",
        "events",
        "n",
        ArmForms.ARMS
    };

    private SummaryForms() {}

    /** Writes the members. */
    static void write(SummaryData data, JsonWriter out) {
        if (data instanceof Comparison arms) {
            ArmForms.writeTreated(arms, out);
            ArmForms.writeControl(arms, out);
        } else if (data instanceof MultiArm several) {
            ArmForms.write(several, out);
        } else if (data instanceof Correlation one) {
            out.number("correlation", one.correlation()).number("n", one.total());
        } else if (data instanceof Proportion one) {
            out.number("events", one.events()).number("n", one.total());
        } else if (data instanceof ReportedInterval reported) {
            out.number("effect", reported.effect())
                    .number("ci_low", reported.low())
                    .number("ci_high", reported.high());
        } else if (data instanceof ReportedEffect reported) {
            out.number("effect", reported.effect()).number("variance", reported.variance());
        }
    }

    static SummaryData read(Json json) {
        Json.Members any = json.members(ANY);
        if (any.maybe(ArmForms.ARMS).isPresent()) {
            return ArmForms.read(json);
        }
        Supplier<SummaryData> data;
        if (any.maybe("ci_low").isPresent()) {
            Json.Members of = json.members("effect", "ci_low", "ci_high");
            data = () -> new ReportedInterval(number(of, "effect"), number(of, "ci_low"), number(of, "ci_high"));
        } else if (any.maybe("effect").isPresent()) {
            Json.Members of = json.members("effect", "variance");
            data = () -> new ReportedEffect(number(of, "effect"), number(of, "variance"));
        } else if (any.maybe("treated_mean").isPresent()) {
            data = means(json.members(MEANS));
        } else if (any.maybe("treated_time").isPresent()) {
            Json.Members of = json.members(RATES);
            data = () -> new EventRates(
                    whole(of, "treated_events"),
                    number(of, "treated_time"),
                    whole(of, "control_events"),
                    number(of, "control_time"));
        } else if (any.maybe("correlation").isPresent()) {
            Json.Members of = json.members("correlation", "n");
            data = () -> new Correlation(number(of, "correlation"), whole(of, "n"));
        } else if (any.maybe("events").isPresent()) {
            Json.Members of = json.members("events", "n");
            data = () -> new Proportion(whole(of, "events"), whole(of, "n"));
        } else {
            Json.Members of = json.members(COUNTS);
            data = () -> new EventCounts(
                    whole(of, "treated_events"),
                    whole(of, "treated_n"),
                    whole(of, "control_events"),
                    whole(of, "control_n"));
        }
        return ExperimentForms.whole(json, data);
    }

    private static Supplier<SummaryData> means(Json.Members of) {
        return () -> new ArmMeans(
                number(of, "treated_mean"),
                number(of, "treated_sd"),
                whole(of, "treated_n"),
                number(of, "control_mean"),
                number(of, "control_sd"),
                whole(of, "control_n"));
    }

    private static double number(Json.Members members, String key) {
        return members.at(key).number();
    }

    private static long whole(Json.Members members, String key) {
        return members.at(key).whole();
    }
}
