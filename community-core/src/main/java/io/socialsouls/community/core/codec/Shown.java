package io.socialsouls.community.core.codec;

/**
 * How a value shows in an error, where it isn't quoted.
 *
 * @param text for example "a list"
 */
record Shown(String text) {
    static final Shown NULL = new Shown("null");
    static final Shown ABSENT = new Shown("absent");

    static Shown of(String text) {
        return new Shown(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
