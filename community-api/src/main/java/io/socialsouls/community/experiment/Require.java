package io.socialsouls.community.experiment;

import io.socialsouls.community.error.InvalidValueException;

/** Refuses impossible numbers, naming their field. */
final class Require {
    private Require() {}

    static void finite(String field, double value) {
        if (!Double.isFinite(value)) {
            throw new InvalidValueException(field, value, "a finite number");
        }
    }

    static void positive(String field, double value) {
        if (!(value > 0 && Double.isFinite(value))) {
            throw new InvalidValueException(field, value, "a finite number above 0");
        }
    }

    static void notNegative(String field, double value) {
        if (!(value >= 0 && Double.isFinite(value))) {
            throw new InvalidValueException(field, value, "a finite number, 0 or more");
        }
    }

    static void count(String field, long value, long least, long most) {
        if (value < least || value > most) {
            throw new InvalidValueException(field, value, "a whole number from " + least + " to " + most);
        }
    }
}
