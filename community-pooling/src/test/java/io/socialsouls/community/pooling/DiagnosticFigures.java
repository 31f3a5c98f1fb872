package io.socialsouls.community.pooling;

import com.fasterxml.jackson.databind.JsonNode;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.ReferenceFigures.MadeCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What metafor 3.8-1 (R 4.2.2) says of the made cases with two effects or more, by the columns that the file names. */
public final class DiagnosticFigures {
    private DiagnosticFigures() {}

    /** Columns of figures, one row for each effect. */
    public record Table(String method, List<List<Double>> columns) {
        public int rows() {
            return columns.get(0).size();
        }

        public double get(int column, int row) {
            List<Double> numbers = columns.get(column);
            return numbers.isEmpty() ? Double.NaN : numbers.get(row);
        }

        public PoolingPlan plan() {
            return DiagnosticFigures.plan(method);
        }
    }

    /** Figures: estimate, se, p-value, interval and tau² of what was pooled with what is filled. */
    public record Filled(String key, String side, int missing, List<Double> figures, List<Double> filled) {
        public PoolingPlan plan() {
            return DiagnosticFigures.plan(key.substring(0, key.indexOf('/')));
        }
    }

    /** An empty list is what metafor does not define. */
    public record Case(
            MadeCase made,
            List<Table> leaveOneOut,
            List<Table> cumulative,
            List<Table> influence,
            List<Double> egger,
            List<Double> begg,
            List<Filled> trimAndFill,
            List<Double> failSafeN,
            List<Double> henmiCopas,
            Table shrunken) {}

    /** Normal intervals, but for the method REML/knha. */
    public static PoolingPlan plan(String method) {
        boolean knha = method.endsWith("/knha");
        return PoolingPlan.of(EffectMeasure.GENERIC)
                .withMethod(PoolingMethod.ofCode(knha ? method.substring(0, method.indexOf('/')) : method))
                .withTest(knha ? InferenceTest.KNAPP_HARTUNG : InferenceTest.Z);
    }

    public static List<Case> cases() {
        Map<Integer, MadeCase> made =
                ReferenceFigures.madeCases().stream().collect(Collectors.toMap(MadeCase::id, Function.identity()));
        List<Case> cases = new ArrayList<>();
        for (JsonNode one : ReferenceFigures.read("diagnostics.json.gz").get("cases")) {
            MadeCase data = made.get(one.get("id").asInt());
            if (data == null) {
                throw new IllegalStateException("no made case " + one.get("id"));
            }
            cases.add(new Case(
                    data,
                    tables(one.get("leave_one_out")),
                    tables(one.get("cumulative")),
                    tables(one.get("influence")),
                    ReferenceFigures.numbers(one.get("egger")),
                    ReferenceFigures.numbers(one.get("begg")),
                    filled(one.get("trim_and_fill")),
                    ReferenceFigures.numbers(one.get("fail_safe_n")),
                    ReferenceFigures.numbers(one.get("henmi_copas")),
                    table("REML", one.get("shrunken"))));
        }
        return cases;
    }

    private static List<Table> tables(@Nullable JsonNode byMethod) {
        List<Table> tables = new ArrayList<>();
        if (byMethod != null) {
            byMethod.properties().forEach(e -> tables.add(table(e.getKey(), e.getValue())));
        }
        return tables;
    }

    private static Table table(String method, JsonNode columns) {
        List<List<Double>> numbers = new ArrayList<>();
        columns.forEach(column -> numbers.add(ReferenceFigures.numbers(column)));
        return new Table(method, numbers);
    }

    private static List<Filled> filled(JsonNode byKey) {
        List<Filled> filled = new ArrayList<>();
        byKey.properties().forEach(e -> {
            JsonNode row = e.getValue();
            List<Double> figures = new ArrayList<>();
            for (int i = 2; i < 8; i++) {
                figures.add(row.get(i).asDouble());
            }
            filled.add(new Filled(
                    e.getKey(),
                    row.get(0).asText(),
                    row.get(1).asInt(),
                    figures,
                    ReferenceFigures.numbers(row.get(8))));
        });
        return filled;
    }
}
