package io.socialsouls.community.spi;

/** Makes ids. Thread-safe. */
@FunctionalInterface
public interface IdSource {
    /**
     * Makes an id that was never made before and cannot be guessed.
     *
     * @return 1 to 190 printable ASCII characters
     */
    String next();
}
