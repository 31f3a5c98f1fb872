package io.socialsouls.community.examples.coverage;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How often sentences are said, and are wrong then, as Markdown. */
final class SentenceTable {
    private static final List<Claim> WITH_SIDES = List.of(Claim.DIRECTION, Claim.HOLDS, Claim.PEOPLE);

    private SentenceTable() {}

    /** A table for each claim: a row for each k and mean, a column for each tau. */
    static String cells(List<Said> cells) {
        StringBuilder text = new StringBuilder("## What is said, and is wrong then, in percent of all pools\n");
        for (Claim claim : Claim.values()) {
            boolean sides = WITH_SIDES.contains(claim);
            text.append("\n### ")
                    .append(claim.words())
                    .append(": said / outside")
                    .append(sides ? " / other side" : "");
            text.append("\n\n| k | mean |");
            Truth.TAUS.forEach(tau -> text.append(" tau ").append(tau).append(" |"));
            text.append("\n|--:|--:|").append("--:|".repeat(Truth.TAUS.size())).append('\n');
            for (int from = 0; from < cells.size(); from += Truth.TAUS.size()) {
                Truth truth = cells.get(from).truth();
                text.append("| ").append(truth.k()).append(" | ");
                text.append(truth.mean().orElseThrow()).append(" | ");
                text.append(cells.subList(from, from + Truth.TAUS.size()).stream()
                        .map(one -> cell(one, claim, sides))
                        .collect(Collectors.joining(" | ", "", " |\n")));
            }
        }
        return text.toString();
    }

    private static String cell(Said one, Claim claim, boolean sides) {
        String first = number(one.said(claim)) + " / " + number(one.outside(claim));
        return sides ? first + " / " + number(one.otherSide(claim)) : first;
    }

    /** A row for each k: what is said in percent of all pools, and what is wrong then in percent of what is said. */
    static String drawn(List<Said> drawn) {
        StringBuilder text = new StringBuilder("## Of those said, mean and tau drawn anew\n\n| k | pools |");
        List<Claim> claims = List.of(Claim.DIRECTION, Claim.HOLDS, Claim.CHANCE, Claim.REAL, Claim.PEOPLE);
        claims.forEach(claim -> text.append(' ').append(claim.words()).append(" |"));
        text.append("\n|--:|--:|").append("--:|".repeat(claims.size())).append('\n');
        for (Said one : drawn) {
            text.append(String.format(Locale.ROOT, "| %d | %,d | ", one.truth().k(), one.pools()));
            text.append(
                    claims.stream().map(claim -> ofSaid(one, claim)).collect(Collectors.joining(" | ", "", " |\n")));
        }
        return text.toString();
    }

    private static String ofSaid(Said one, Claim claim) {
        if (one.said(claim) == 0) {
            return "never";
        }
        String first =
                String.format(Locale.ROOT, "said %.3f: %s outside", one.said(claim), number(one.outsideOfSaid(claim)));
        return WITH_SIDES.contains(claim) ? first + ", " + number(one.otherSideOfSaid(claim)) + " other side" : first;
    }

    private static String number(double percent) {
        return String.format(Locale.ROOT, "%.1f", percent);
    }
}
