package io.socialsouls.community.core.codec;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.Contribution;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.Protocol;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.experiment.ZeroCells;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Supplier;

/** Protocols and contributions. What the literature has a short name for goes by that name. */
final class ExperimentForms {
    private ExperimentForms() {}

    static void write(Protocol protocol, JsonWriter out) {
        PoolingPlan plan = protocol.plan();
        out.object(() -> out.text("tactic", protocol.tactic())
                .text("hypothesis", protocol.hypothesis())
                .text("metric", protocol.metric())
                .object(
                        "plan",
                        () -> out.text("measure", plan.measure().code())
                                .text("method", plan.method().code())
                                .text("test", plan.test().code())
                                .number("level", plan.level())
                                .text("zero", plan.zeroCells().code())
                                .truth("drop_double_zeros", plan.dropDoubleZeros())));
    }

    static Protocol readProtocol(Json json) {
        Json.Members members = json.members("tactic", "hypothesis", "metric", "plan");
        PoolingPlan plan = plan(members.at("plan"));
        return whole(
                json,
                () -> new Protocol(
                        members.at("tactic").text(),
                        members.at("hypothesis").text(),
                        members.at("metric").text(),
                        plan));
    }

    private static PoolingPlan plan(Json json) {
        Json.Members members = json.members("measure", "method", "test", "level", "zero", "drop_double_zeros");
        return whole(
                json,
                () -> new PoolingPlan(
                        members.at("measure").text(EffectMeasure::ofCode),
                        members.at("method").text(PoolingMethod::ofCode),
                        members.at("test").text(InferenceTest::ofCode),
                        members.at("level").number(),
                        members.at("zero").text(ZeroCells::ofCode),
                        members.at("drop_double_zeros").truth()));
    }

    static void write(Contribution contribution, JsonWriter out) {
        out.object(() -> out.text("test", contribution.test())
                .object("data", () -> SummaryForms.write(contribution.data(), out))
                .text("sector", contribution.sector())
                .text("channel", contribution.channel())
                .text("started", contribution.started()));
    }

    /** Absent if a later release wrote something of it that this one does not know. */
    static Optional<Contribution> readContribution(Json json) {
        try {
            return Optional.of(knownContribution(json));
        } catch (UnknownFormException later) {
            return Optional.empty();
        }
    }

    private static Contribution knownContribution(Json json) {
        Json.Members members = json.members("test", "data", "sector", "channel", "started");
        SummaryData data = SummaryForms.read(members.at("data"));
        Optional<LocalDate> started = members.maybe("started").map(date -> date.text(ExperimentForms::date));
        return whole(
                json,
                () -> new Contribution(
                        members.at("test").text(),
                        data,
                        members.maybe("sector").map(Json::text),
                        members.maybe("channel").map(Json::text),
                        started));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidValueException("date", text, "a date such as 2026-03-31");
        }
    }

    /** These are never written by people: that the value as a whole is wrong says enough. */
    static <T> T whole(Json json, Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidValueException e) {
            throw json.refused("right in " + e.field() + ": " + e.expected());
        }
    }
}
