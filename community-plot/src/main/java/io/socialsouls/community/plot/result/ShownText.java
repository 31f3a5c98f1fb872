package io.socialsouls.community.plot.result;

/** Text that came from outside, made fit to be shown: names and labels are data, never markup or control codes. */
public final class ShownText {
    private static final int REPLACEMENT = 0xFFFD;

    private ShownText() {}

    /**
     * {@return text fit to be shown} Control characters, direction overrides and what is no character at all are
     * replaced; white space becomes one blank.
     */
    public static String clean(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || (Character.isSpaceChar(c) && c != 0xA0)) {
                if (!shown.isEmpty() && shown.charAt(shown.length() - 1) != ' ') {
                    shown.append(' ');
                }
            } else {
                shown.appendCodePoint(isShowable(c) ? c : REPLACEMENT);
            }
        });
        return shown.toString().strip();
    }

    /** {@return cleaned text, escaped for XML and HTML, in content and in attributes} */
    public static String xml(String text) {
        return clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static boolean isShowable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE -> false;
            default ->
                (c & 0xFFFE) != 0xFFFE
                        && (c < 0xFDD0 || c > 0xFDEF)
                        && (c < 0x202A || c > 0x202E)
                        && (c < 0x2066 || c > 0x2069);
        };
    }
}
