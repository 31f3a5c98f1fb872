package io.socialsouls.community.examples.pool;

import static io.socialsouls.community.examples.pool.JsonNumbers.ends;
import static io.socialsouls.community.examples.pool.JsonNumbers.number;
import static io.socialsouls.community.examples.pool.JsonNumbers.pair;
import static io.socialsouls.community.examples.pool.JsonNumbers.whole;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.socialsouls.community.experiment.HeterogeneityIntervals;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.pooling.ShrunkenEffect;
import io.socialsouls.community.pooling.diagnostic.Baujat;
import io.socialsouls.community.pooling.diagnostic.Influence;
import io.socialsouls.community.pooling.diagnostic.TrimAndFill;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Diagnostics as JSON; rows are in the file's order, among the rows that have an effect. */
final class DiagnosticsJson {
    private DiagnosticsJson() {}

    static void add(ObjectNode node, Diagnostics found) {
        rows(node, "leave_one_out", found.leaveOneOut(), DiagnosticsJson::pooled);
        rows(node, "cumulative", found.cumulative(), DiagnosticsJson::pooled);
        rows(node, "influence", found.influence(), DiagnosticsJson::influence);
        rows(node, "baujat", found.baujat(), DiagnosticsJson::baujat);
        object(node, "egger", found.egger(), (to, test) -> {
            number(to, "statistic", test.statistic());
            to.put("df", test.df());
            number(to, "p_value", test.pValue());
        });
        object(node, "begg", found.begg(), (to, test) -> {
            number(to, "tau", test.tau());
            number(to, "p_value", test.pValue());
        });
        object(node, "peters", found.peters(), (to, test) -> {
            number(to, "slope", test.slope());
            number(to, "statistic", test.statistic());
            to.put("df", test.df());
            number(to, "p_value", test.pValue());
        });
        object(node, "trim_fill", found.trimAndFill(), DiagnosticsJson::trimAndFill);
        object(node, "fail_safe_n", found.failSafeN(), (to, count) -> {
            whole(to, "rosenthal", count.rosenthal());
            whole(to, "orwin", count.orwin().orElse(Double.NaN));
            whole(to, "rosenberg", count.rosenberg());
        });
        object(node, "henmi_copas", found.henmiCopas(), (to, answer) -> {
            number(to, "estimate", answer.estimate());
            number(to, "se", answer.standardError());
            ends(to, "ci", answer.interval());
            number(to, "tau2", answer.tau2());
        });
        rows(node, "blup", found.shrunken(), DiagnosticsJson::shrunken);
        pair(node, "tau2_ci", found.intervals().map(HeterogeneityIntervals::tau2));
        pair(node, "i2_ci", found.intervals().map(HeterogeneityIntervals::i2));
    }

    private static void pooled(ObjectNode to, PooledEffect effect) {
        number(to, "estimate", effect.estimate());
        number(to, "se", effect.standardError());
        ends(to, "ci", effect.interval());
        number(to, "tau2", effect.heterogeneity().tau2());
        number(to, "i2", effect.heterogeneity().i2());
    }

    private static void influence(ObjectNode to, Influence one) {
        number(to, "rstudent", one.rstudent());
        number(to, "dffits", one.dffits());
        number(to, "cook_d", one.cookDistance());
        number(to, "cov_r", one.covarianceRatio());
        number(to, "tau2_del", one.tau2Deleted());
        number(to, "qe_del", one.qDeleted());
        number(to, "hat", one.hat());
        number(to, "weight", one.weight());
    }

    private static void baujat(ObjectNode to, Baujat one) {
        number(to, "q", one.contributionToQ());
        number(to, "influence", one.influence());
    }

    private static void trimAndFill(ObjectNode to, TrimAndFill found) {
        to.put("estimator", found.estimator().name());
        to.put("side", found.side().name().toLowerCase(Locale.ROOT));
        to.put("k0", found.missing());
        number(to, "estimate", found.effect().estimate());
        number(to, "se", found.effect().standardError());
        ends(to, "ci", found.effect().interval());
        ArrayNode filled = to.putArray("filled");
        for (TrimAndFill.Image image : found.filled()) {
            ObjectNode row = filled.addObject();
            number(row, "effect", image.effect());
            number(row, "variance", image.variance());
        }
    }

    private static void shrunken(ObjectNode to, ShrunkenEffect one) {
        number(to, "effect", one.effect());
        number(to, "se", one.standardError());
        ends(to, "pi", one.interval());
    }

    private static <T> void rows(ObjectNode node, String key, Optional<List<T>> rows, BiConsumer<ObjectNode, T> write) {
        if (rows.isEmpty()) {
            node.putNull(key);
            return;
        }
        ArrayNode all = node.putArray(key);
        rows.get().forEach(row -> write.accept(all.addObject(), row));
    }

    private static <T> void object(ObjectNode node, String key, Optional<T> value, BiConsumer<ObjectNode, T> write) {
        if (value.isEmpty()) {
            node.putNull(key);
        } else {
            write.accept(node.putObject(key), value.get());
        }
    }
}
