package io.socialsouls.community.examples.pool;

import static io.socialsouls.community.examples.pool.JsonNumbers.number;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.Heterogeneity;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingPlan;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Outcomes as JSON with all digits of every number; what is undefined or infinite is {@code null}. */
final class PoolJson {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.builder()
            // The JDK's own shortest digits differ between versions; these don't.
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build()
            .writer(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    private PoolJson() {}

    /** One object, with its tactic if it has a name. */
    static String object(Outcome outcome) {
        return text(node(outcome));
    }

    /** An array in the order given. */
    static String array(List<Outcome> outcomes) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        outcomes.forEach(outcome -> all.add(node(outcome)));
        return text(all);
    }

    /** Writes effects row by row, without holding the text of all of them. */
    static void effects(List<EffectRow> rows, Writer into) throws IOException {
        try (JsonGenerator json = WRITER.createGenerator(into).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartArray();
            for (EffectRow row : rows) {
                json.writeStartObject();
                json.writeNumberField("row", row.row());
                json.writeStringField("label", row.label());
                number(json, "effect", row.effect());
                number(json, "variance", row.variance());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        into.write("\n");
    }

    private static String text(Object node) {
        try {
            return WRITER.writeValueAsString(node) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values could not be written", e);
        }
    }

    private static ObjectNode node(Outcome outcome) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (!outcome.tactic().isEmpty()) {
            node.put("tactic", outcome.tactic());
        }
        if (outcome instanceof Outcome.Failed failed) {
            node.putObject("error").put("code", failed.code()).put("message", failed.message());
        } else if (outcome instanceof Outcome.Pooled pooled) {
            effect(node, pooled);
            pooled.counts().ifPresent(counts -> counts.add(node));
            AnalysesJson.add(node, pooled.analyses());
            LeftOutJson.add(node, pooled);
            PlanningJson.add(node, pooled.planning());
            SharedControlJson.add(node, pooled);
        }
        return node;
    }

    private static void effect(ObjectNode node, Outcome.Pooled pooled) {
        PooledEffect effect = pooled.result().effect();
        PoolingPlan plan = effect.plan();
        Heterogeneity heterogeneity = effect.heterogeneity();
        node.put("k", effect.k());
        SharedControlJson.counts(node, pooled);
        node.put("measure", plan.measure().code());
        node.put("method", plan.method().code());
        node.put("test", plan.test().code());
        node.put("level", plan.level());
        number(node, "estimate", effect.estimate());
        number(node, "se", effect.standardError());
        number(node, "statistic", effect.statistic());
        pooled.analyses().robust().ifPresent(robust -> number(node, "df", robust.df()));
        number(node, "p_value", effect.pValue());
        JsonNumbers.ends(node, "ci", effect.interval());
        number(node, "tau2", heterogeneity.tau2());
        number(node, "i2", heterogeneity.i2());
        number(node, "h2", heterogeneity.h2());
        number(node, "q", heterogeneity.q());
        number(node, "q_p", heterogeneity.qPValue());
        number(node, "pi_low", low(effect.prediction()));
        number(node, "pi_high", high(effect.prediction()));
        display(node.putObject("display"), effect);
    }

    private static void display(ObjectNode node, PooledEffect effect) {
        EffectMeasure measure = effect.plan().measure();
        number(node, "estimate", measure.display(effect.estimate()));
        number(node, "ci_low", measure.display(effect.interval().low()));
        number(node, "ci_high", measure.display(effect.interval().high()));
        // Not Interval.display: an end that overflows is null here, not an error.
        number(node, "pi_low", measure.display(low(effect.prediction()).orElse(Double.NaN)));
        number(node, "pi_high", measure.display(high(effect.prediction()).orElse(Double.NaN)));
    }

    private static OptionalDouble low(Optional<Interval> interval) {
        return interval.isPresent() ? OptionalDouble.of(interval.get().low()) : OptionalDouble.empty();
    }

    private static OptionalDouble high(Optional<Interval> interval) {
        return interval.isPresent() ? OptionalDouble.of(interval.get().high()) : OptionalDouble.empty();
    }
}
