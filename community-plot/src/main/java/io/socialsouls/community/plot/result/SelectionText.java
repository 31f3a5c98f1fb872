package io.socialsouls.community.plot.result;

import io.socialsouls.community.pooling.bias.SelectionModel;
import java.util.ArrayList;
import java.util.List;

/** What a selection model says of how often tests are told of, in words. */
public final class SelectionText {
    private SelectionText() {}

    /**
     * How often, for each interval of p-values.
     *
     * @param model the fitted model
     * @return for example "1 (p up to 0.025), 0.572 (up to 1) times as often"
     */
    public static String told(SelectionModel model) {
        List<String> parts = new ArrayList<>();
        for (int j = 0; j < model.delta().size(); j++) {
            double delta = model.delta().get(j);
            parts.add((j == 0 ? "1" : Decimals.threeDigits(delta, delta)) + (j == 0 ? " (p up to " : " (up to ")
                    + SelectionText.end(model, j) + ")");
        }
        return String.join(", ", parts) + " times as often";
    }

    private static String end(SelectionModel model, int j) {
        double end = model.steps().ends().get(j);
        return end == 1 ? "1" : String.valueOf(end);
    }
}
