package io.socialsouls.community.examples.pool;

/**
 * A row of the file that did not enter the pooled effect.
 *
 * @param row which row, the first below the header being 1
 * @param line the same row as a spreadsheet numbers it
 * @param reason why not
 */
record LeftOutRow(int row, int line, String reason) {
    /** For people, as errors have it. */
    String place() {
        return "row " + row + " (line " + line + ")";
    }
}
