package io.socialsouls.community.core.codec;

import io.socialsouls.community.experiment.ArmMeans;
import io.socialsouls.community.experiment.Comparison;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.EventRates;
import io.socialsouls.community.experiment.MultiArm;
import io.socialsouls.community.experiment.TreatedArm;
import io.socialsouls.community.limit.Limits;
import java.util.ArrayList;
import java.util.List;

/** The arms of a test: several treated ones stand in a list of their own, and their one control is told once. */
final class ArmForms {
    static final String ARMS = "arms";

    private ArmForms() {}

    static void write(MultiArm several, JsonWriter out) {
        writeControl(several.arms().get(0).comparison(), out);
        out.list(
                ARMS,
                several.arms(),
                arm -> out.object(() -> {
                    out.text("label", arm.label());
                    writeTreated(arm.comparison(), out);
                }));
    }

    static void writeTreated(Comparison arms, JsonWriter out) {
        if (arms instanceof EventCounts counts) {
            out.number("treated_events", counts.treatedEvents()).number("treated_n", counts.treatedTotal());
        } else if (arms instanceof EventRates rates) {
            out.number("treated_events", rates.treatedEvents()).number("treated_time", rates.treatedTime());
        } else if (arms instanceof ArmMeans means) {
            out.number("treated_mean", means.treatedMean())
                    .number("treated_sd", means.treatedSd())
                    .number("treated_n", means.treatedTotal());
        }
    }

    static void writeControl(Comparison arms, JsonWriter out) {
        if (arms instanceof EventCounts counts) {
            out.number("control_events", counts.controlEvents()).number("control_n", counts.controlTotal());
        } else if (arms instanceof EventRates rates) {
            out.number("control_events", rates.controlEvents()).number("control_time", rates.controlTime());
        } else if (arms instanceof ArmMeans means) {
            out.number("control_mean", means.controlMean())
                    .number("control_sd", means.controlSd())
                    .number("control_n", means.controlTotal());
        }
    }

    static MultiArm read(Json json) {
        Json.Members any =
                json.members("control_events", "control_n", "control_time", "control_mean", "control_sd", ARMS);
        List<TreatedArm> arms = new ArrayList<>();
        for (Json arm : any.at(ARMS).elements(Limits.MAX_ARMS)) {
            arms.add(
                    any.maybe("control_mean").isPresent()
                            ? means(json, arm)
                            : any.maybe("control_time").isPresent() ? rates(json, arm) : counts(json, arm));
        }
        return ExperimentForms.whole(json, () -> new MultiArm(arms));
    }

    private static TreatedArm counts(Json test, Json arm) {
        Json.Members control = test.members("control_events", "control_n", ARMS);
        Json.Members treated = arm.members("label", "treated_events", "treated_n");
        return ExperimentForms.whole(
                arm,
                () -> EventCounts.control(
                                control.at("control_events").whole(),
                                control.at("control_n").whole())
                        .treated(
                                treated.at("label").text(),
                                treated.at("treated_events").whole(),
                                treated.at("treated_n").whole()));
    }

    private static TreatedArm rates(Json test, Json arm) {
        Json.Members control = test.members("control_events", "control_time", ARMS);
        Json.Members treated = arm.members("label", "treated_events", "treated_time");
        return ExperimentForms.whole(
                arm,
                () -> EventRates.control(
                                control.at("control_events").whole(),
                                control.at("control_time").number())
                        .treated(
                                treated.at("label").text(),
                                treated.at("treated_events").whole(),
                                treated.at("treated_time").number()));
    }

    private static TreatedArm means(Json test, Json arm) {
        Json.Members control = test.members("control_mean", "control_sd", "control_n", ARMS);
        Json.Members treated = arm.members("label", "treated_mean", "treated_sd", "treated_n");
        return ExperimentForms.whole(
                arm,
                () -> ArmMeans.control(
                                control.at("control_mean").number(),
                                control.at("control_sd").number(),
                                control.at("control_n").whole())
                        .treated(
                                treated.at("label").text(),
                                treated.at("treated_mean").number(),
                                treated.at("treated_sd").number(),
                                treated.at("treated_n").whole()));
    }
}
