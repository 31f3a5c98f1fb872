package io.socialsouls.community.core;

import io.socialsouls.community.spi.IdSource;
import java.math.BigInteger;
import java.security.SecureRandom;

/** Ids of 26 characters: 130 random bits in base 32. */
final class RandomIds implements IdSource {
    private static final int BITS = 130;
    private static final int BITS_A_CHARACTER = 5;
    private static final int RADIX = 32;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String next() {
        String digits = new BigInteger(BITS, random).toString(RADIX);
        return "0".repeat(BITS / BITS_A_CHARACTER - digits.length()) + digits;
    }
}
