package io.socialsouls.community.examples.pool;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The text of a file, and how it was encoded.
 *
 * @param text without a byte order mark
 * @param encoding as it was recognised
 */
record FileText(String text, Charset encoding) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final int SAMPLE = 1000;

    /**
     * Reads a file in UTF-8, or UTF-16 as Excel's "Unicode text" is, or else in Windows-1252.
     *
     * @throws CharacterCodingException if it is in none of them
     */
    static FileText read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (Charset charset : candidates(bytes)) {
            try {
                String text = decoded(bytes, charset);
                boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
                return new FileText(marked ? text.substring(1) : text, charset);
            } catch (CharacterCodingException e) {
                if (charset.equals(WINDOWS)) {
                    throw e;
                }
            }
        }
        throw new CharacterCodingException();
    }

    private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
        if (charset.equals(StandardCharsets.UTF_8) && isAscii(bytes)) {
            // A tenth of the time, and no room for wide characters.
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte one : bytes) {
            if (one < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing but the want of a better reading speaks for this encoding. */
    boolean isGuessed() {
        return encoding.equals(WINDOWS);
    }

    private static List<Charset> candidates(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        if (first == 0xfffe || isZeroAt(bytes, 1)) {
            return List.of(StandardCharsets.UTF_16LE);
        }
        if (first == 0xfeff || isZeroAt(bytes, 0)) {
            return List.of(StandardCharsets.UTF_16BE);
        }
        return List.of(StandardCharsets.UTF_8, WINDOWS);
    }

    /** Whether every second byte at the start is 0, as in Latin text that is UTF-16. */
    private static boolean isZeroAt(byte[] bytes, int from) {
        int end = Math.min(bytes.length, SAMPLE);
        int zeros = 0;
        for (int i = from; i < end; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return end >= 4 && zeros * 4 > end;
    }
}
