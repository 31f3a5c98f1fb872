package io.socialsouls.community.pooling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.socialsouls.community.experiment.ArmMeans;
import io.socialsouls.community.experiment.Correlation;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.EventRates;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.SummaryData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.zip.GZIPInputStream;

/** Reads what metafor 3.8-1 (R 4.2.2) answered; a figure it did not define is NaN. */
public final class ReferenceFigures {
    private ReferenceFigures() {}

    /** The columns of a fit, in the order of the files. */
    public enum Figure {
        ESTIMATE,
        SE,
        STATISTIC,
        P_VALUE,
        CI_LOW,
        CI_HIGH,
        TAU2,
        I2,
        H2,
        Q,
        Q_P,
        PI_LOW,
        PI_HIGH
    }

    public record Fit(PoolingMethod method, InferenceTest test, Map<Figure, Double> figures) {
        public double get(Figure figure) {
            return figures.getOrDefault(figure, Double.NaN);
        }
    }

    public record Effects(List<Double> effects, List<Double> variances) {
        public EffectSizes sizes() {
            return EffectSizes.of(array(effects), array(variances));
        }

        public double meanVariance() {
            return variances.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        }

        private static double[] array(List<Double> numbers) {
            return numbers.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    /** Effects made by a random generator, with their fits. */
    public record MadeCase(
            int id,
            String kind,
            String measure,
            Effects data,
            List<EventCounts> counts,
            List<Fit> fits,
            List<Double> profile) {}

    /** Trials from a published paper, effects by measure and zero-cell rule, fits by measure. */
    record TrialSet(
            String name,
            List<EventCounts> counts,
            Map<String, Effects> escalc,
            Map<String, List<Fit>> fits,
            Map<String, Map<Figure, Double>> pooled) {}

    /** Summary data of any kind, with effects by measure; some with the answers of Mantel and Haenszel. */
    record SummarySet(
            String name,
            List<SummaryData> data,
            Map<String, Effects> effects,
            Map<String, Map<Figure, Double>> pooled) {}

    public static List<MadeCase> madeCases() {
        List<MadeCase> cases = new ArrayList<>();
        for (JsonNode one : read("made-cases.json.gz").get("cases")) {
            cases.add(new MadeCase(
                    one.get("id").asInt(),
                    one.get("kind").asText(),
                    one.get("measure").asText(),
                    effects(one),
                    one.hasNonNull("counts") ? counts(one.get("counts")) : List.of(),
                    fits(one.get("fits")),
                    one.hasNonNull("q_profile") ? numbers(one.get("q_profile")) : List.of()));
        }
        return cases;
    }

    static List<TrialSet> publishedTrials() {
        List<TrialSet> sets = new ArrayList<>();
        for (JsonNode one : read("published-trials.json.gz").get("sets")) {
            Map<String, Effects> escalc = new TreeMap<>();
            one.get("escalc").properties().forEach(e -> escalc.put(e.getKey(), effects(e.getValue())));
            Map<String, List<Fit>> fits = new TreeMap<>();
            one.get("fits").properties().forEach(e -> fits.put(e.getKey(), fits(e.getValue())));
            sets.add(new TrialSet(one.get("name").asText(), counts(one.get("counts")), escalc, fits, pooled(one)));
        }
        return sets;
    }

    static List<SummarySet> summaries() {
        List<SummarySet> sets = new ArrayList<>();
        for (JsonNode one : read("summaries.json.gz").get("sets")) {
            Map<String, Effects> effects = new TreeMap<>();
            one.get("effects").properties().forEach(e -> effects.put(e.getKey(), effects(e.getValue())));
            sets.add(new SummarySet(one.get("name").asText(), data(one.get("input")), effects, pooled(one)));
        }
        return sets;
    }

    private static Map<String, Map<Figure, Double>> pooled(JsonNode set) {
        Map<String, Map<Figure, Double>> pooled = new TreeMap<>();
        if (set.hasNonNull("pooled")) {
            set.get("pooled").properties().forEach(e -> pooled.put(e.getKey(), figures(e.getValue())));
        }
        return pooled;
    }

    private static List<SummaryData> data(JsonNode in) {
        List<SummaryData> data = new ArrayList<>();
        int size = in.elements().next().size();
        for (int i = 0; i < size; i++) {
            int at = i;
            ToDoubleFunction<String> number = name -> in.get(name).get(at).asDouble();
            ToLongFunction<String> whole = name -> in.get(name).get(at).asLong();
            if (in.has("ri")) {
                data.add(new Correlation(number.applyAsDouble("ri"), whole.applyAsLong("ni")));
            } else if (in.has("x1i")) {
                data.add(new EventRates(
                        whole.applyAsLong("x1i"),
                        number.applyAsDouble("t1i"),
                        whole.applyAsLong("x2i"),
                        number.applyAsDouble("t2i")));
            } else if (in.has("m1i")) {
                data.add(new ArmMeans(
                        number.applyAsDouble("m1i"),
                        number.applyAsDouble("sd1i"),
                        whole.applyAsLong("n1i"),
                        number.applyAsDouble("m2i"),
                        number.applyAsDouble("sd2i"),
                        whole.applyAsLong("n2i")));
            } else {
                data.addAll(counts(in));
                return data;
            }
        }
        return data;
    }

    private static List<EventCounts> counts(JsonNode cells) {
        List<EventCounts> counts = new ArrayList<>();
        for (int i = 0; i < cells.get("ai").size(); i++) {
            long a = cells.get("ai").get(i).asLong();
            long c = cells.get("ci").get(i).asLong();
            counts.add(new EventCounts(
                    a,
                    a + cells.get("bi").get(i).asLong(),
                    c,
                    c + cells.get("di").get(i).asLong()));
        }
        return counts;
    }

    private static Effects effects(JsonNode node) {
        return new Effects(numbers(node.get("effects")), numbers(node.get("variances")));
    }

    private static List<Fit> fits(JsonNode node) {
        List<Fit> fits = new ArrayList<>();
        node.properties().forEach(entry -> {
            int slash = entry.getKey().indexOf('/');
            fits.add(new Fit(
                    PoolingMethod.ofCode(entry.getKey().substring(0, slash)),
                    InferenceTest.ofCode(entry.getKey().substring(slash + 1)),
                    figures(entry.getValue())));
        });
        return fits;
    }

    private static Map<Figure, Double> figures(JsonNode list) {
        Map<Figure, Double> figures = new EnumMap<>(Figure.class);
        Iterator<Double> numbers = numbers(list).iterator();
        for (Figure figure : Figure.values()) {
            figures.put(figure, numbers.next());
        }
        return figures;
    }

    public static List<Double> numbers(JsonNode list) {
        List<Double> numbers = new ArrayList<>(list.size());
        list.forEach(one -> numbers.add(one.isNull() ? Double.NaN : one.asDouble()));
        return numbers;
    }

    public static JsonNode read(String name) {
        try (InputStream file = Objects.requireNonNull(ReferenceFigures.class.getResourceAsStream(name), name);
                InputStream plain = new GZIPInputStream(file)) {
            return new ObjectMapper().readTree(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
