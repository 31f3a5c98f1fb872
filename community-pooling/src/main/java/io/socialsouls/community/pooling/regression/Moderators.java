package io.socialsouls.community.pooling.regression;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.pooling.EffectSizes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Known properties of each effect that may explain it: numbers as they are, categories as differences from their first
 * level.
 *
 * <p>Immutable. Coefficients are named {@value #INTERCEPT}, then as each number, then as category and level put
 * together, in the order in which they were added; levels in the order in which they first appear.
 */
public final class Moderators {
    /** The name of the first coefficient. */
    public static final String INTERCEPT = "intrcpt";
    /** The most coefficients that are taken, the intercept among them. */
    public static final int MAX_COEFFICIENTS = 20;

    private final int size;
    private final List<String> names;
    private final List<double[]> columns;

    private Moderators(int size, List<String> names, List<double[]> columns) {
        this.size = size;
        this.names = List.copyOf(names);
        this.columns = List.copyOf(columns);
    }

    /**
     * Begins without moderators.
     *
     * @param effects how many effects there are; each has a value of every moderator
     */
    public static Builder builder(int effects) {
        return new Builder(effects);
    }

    /** {@return how many effects they describe} */
    public int size() {
        return size;
    }

    /** {@return the names of the coefficients, the intercept's first} */
    public List<String> coefficients() {
        return names;
    }

    /**
     * Leaves out what follows from moderators that were added before, as the R package metafor does.
     *
     * @param sizes the effects that are to be explained
     * @return those that say something of their own, and of each other one what it follows from
     * @throws InvalidValueException if they describe another number of effects
     * @throws io.socialsouls.community.error.CommunityException if moderators are too far apart for double arithmetic
     */
    public IndependentModerators independent(EffectSizes sizes) {
        if (sizes.size() != size) {
            throw new InvalidValueException(
                    "moderators", "those of " + size + " effects", "a value for each of " + sizes.size());
        }
        return IndependentModerators.of(sizes, this);
    }

    Moderators only(List<String> names, List<double[]> columns) {
        return new Moderators(size, names, columns);
    }

    /** One array for each coefficient but the first; not to be changed. */
    List<double[]> columns() {
        return columns;
    }

    /** Collects moderators. Mutable, for one thread. */
    public static final class Builder {
        private final int size;
        private final List<String> names = new ArrayList<>(List.of(INTERCEPT));
        private final List<double[]> columns = new ArrayList<>();

        private Builder(int size) {
            this.size = size;
        }

        /**
         * Adds a number.
         *
         * @param name for error messages and the coefficient
         * @param values one for each effect, finite
         * @throws InvalidValueException if there are more or fewer values than effects, if one is not finite, if the
         *     name is taken, or if there are too many coefficients
         */
        public Builder number(String name, double[] values) {
            double[] column = values.clone();
            requireOneForEach(name, column.length);
            for (int i = 0; i < column.length; i++) {
                if (!Double.isFinite(column[i])) {
                    throw new InvalidValueException(name + "[" + i + "]", column[i], "a finite number");
                }
            }
            add(name, column);
            return this;
        }

        /**
         * Adds a category: a coefficient for each level but the first, 1 where an effect has that level and 0
         * elsewhere.
         *
         * @param name for error messages and, with the level, the coefficients
         * @param levels one for each effect
         * @throws InvalidValueException if there are more or fewer levels than effects, if all are the same, if a name
         *     is taken, or if there are too many coefficients
         */
        public Builder category(String name, List<String> levels) {
            Set<String> different = new LinkedHashSet<>();
            levels.forEach(level -> different.add(Objects.requireNonNull(level, name)));
            return category(name, levels, different);
        }

        /** A category whose different levels have an order of their own. */
        Builder category(String name, List<String> levels, Set<String> different) {
            requireOneForEach(name, levels.size());
            if (different.size() < 2) {
                throw new InvalidValueException(
                        name, "the same level for every effect", "two different levels or more");
            }
            different.stream()
                    .skip(1)
                    .forEach(level -> add(
                            name + level,
                            levels.stream()
                                    .mapToDouble(one -> one.equals(level) ? 1 : 0)
                                    .toArray()));
            return this;
        }

        /** {@return the moderators that were collected} */
        public Moderators build() {
            return new Moderators(size, names, columns);
        }

        private void requireOneForEach(String name, int found) {
            if (found != size) {
                throw new InvalidValueException(name, found + " values", "one for each effect, " + size);
            }
        }

        private void add(String name, double[] column) {
            if (names.contains(name)) {
                throw new InvalidValueException("moderators", name, "a name that no other coefficient has");
            }
            if (names.size() == MAX_COEFFICIENTS) {
                throw new InvalidValueException(
                        "moderators", "more than " + MAX_COEFFICIENTS + " coefficients", "at most so many");
            }
            names.add(name);
            columns.add(column);
        }
    }
}
