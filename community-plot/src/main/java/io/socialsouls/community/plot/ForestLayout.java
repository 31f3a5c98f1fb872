package io.socialsouls.community.plot;

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
    static final double ROW = 22;
    private static final double GAP = 18;
    private static final double WEIGHT_COLUMN = 62;
    private static final double BOLD = 1.1;
    private static final double NARROWEST_LABELS = 190;
    private static final double WIDEST_LABELS = 260;

    /** {@return columns that fit the texts they hold; the plot has the rest of the width} */
    static ForestLayout of(List<String> labels, List<String> effects, List<String> boldEffects) {
        double label = widest(labels, NARROWEST_LABELS, WIDEST_LABELS);
        double effect = Math.max(widest(effects, 120, 300), BOLD * widest(boldEffects, 0, 300));
        double weightEnd = Sheet.WIDTH - Sheet.MARGIN;
        double effectEnd = weightEnd - WEIGHT_COLUMN;
        double left = Sheet.MARGIN + label + GAP;
        return new ForestLayout(label, left, effectEnd - effect - GAP - left, effectEnd, weightEnd);
    }

    private static double widest(List<String> texts, double least, double most) {
        double widest = texts.stream()
                .mapToDouble(text -> TextWidth.of(text, Sheet.FONT))
                .max()
                .orElse(least);
        return Math.max(least, Math.min(most, widest));
    }
}
