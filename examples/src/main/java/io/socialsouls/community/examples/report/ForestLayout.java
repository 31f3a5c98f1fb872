package io.socialsouls.community.examples.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the columns and rows of a forest plot are, in pixels.
 *
 * @param labelWidth room for the tests' names
 * @param plotLeft where the axis starts
 * @param plotWidth how long it is
 * @param effectEnd right end of the effects' texts
 * @param weightEnd right end of the weights' texts
 */
record ForestLayout(double labelWidth, double plotLeft, double plotWidth, double effectEnd, double weightEnd) {
    static final double WIDTH = 960;
    static final double MARGIN = 24;
    static final double ROW = 22;
    static final double FONT = 13;
    static final double SMALL = 12;
    static final double TITLE = 18;
    private static final double GAP = 18;
    private static final double WEIGHT_COLUMN = 62;
    private static final double BOLD = 1.1;
    private static final double NARROWEST_LABELS = 190;
    private static final double WIDEST_LABELS = 260;

    /** Fits the columns to the texts they hold; the plot has what remains. */
    static ForestLayout of(List<String> labels, List<String> effects, List<String> boldEffects) {
        double label = widest(labels, NARROWEST_LABELS, WIDEST_LABELS);
        double effect = Math.max(widest(effects, 120, 300), BOLD * widest(boldEffects, 0, 300));
        double weightEnd = WIDTH - MARGIN;
        double effectEnd = weightEnd - WEIGHT_COLUMN;
        double left = MARGIN + label + GAP;
        return new ForestLayout(label, left, effectEnd - effect - GAP - left, effectEnd, weightEnd);
    }

    /** Breaks a note into lines that fit below the plot. */
    static List<String> wrap(String note) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : note.split(" ", -1)) {
            if (!line.isEmpty() && TextWidth.of(line + " " + word, SMALL) > WIDTH - 2 * MARGIN) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static double widest(List<String> texts, double least, double most) {
        double widest = texts.stream()
                .mapToDouble(text -> TextWidth.of(text, FONT))
                .max()
                .orElse(least);
        return Math.max(least, Math.min(most, widest));
    }
}
