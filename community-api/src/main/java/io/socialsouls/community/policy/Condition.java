package io.socialsouls.community.policy;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.limit.Limits;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** When a rule applies to a draft. */
public sealed interface Condition {

    /**
     * One of these words or phrases occurs in title or text, as whole words, whatever their case or width.
     *
     * @param terms 1 to {@value Limits#MAX_TERMS}, each of 1 to 10 words
     */
    record Says(List<String> terms) implements Condition {
        public Says {
            terms = List.copyOf(terms);
            if (terms.isEmpty() || terms.size() > Limits.MAX_TERMS) {
                throw new InvalidValueException("says", terms.size(), "1 to " + Limits.MAX_TERMS + " words or phrases");
            }
        }
    }

    /**
     * There is a link to a host that is not excepted.
     *
     * @param except hosts, in lower case, that may be linked to, with all below them; may be empty
     */
    record Links(Set<String> except) implements Condition {
        public Links {
            except = Set.copyOf(except);
            if (except.size() > Limits.MAX_TERMS) {
                throw new InvalidValueException(
                        "links.except", except.size(), "at most " + Limits.MAX_TERMS + " hosts");
            }
        }
    }

    /**
     * The author has been in the group for no longer than this. Never true where the tenure is not known.
     *
     * @param atMost the longest tenure that the rule is for
     */
    record AuthorTenure(Tenure atMost) implements Condition {
        public AuthorTenure {
            Objects.requireNonNull(atMost, "atMost");
        }
    }

    /**
     * All of these hold.
     *
     * @param of at least one
     */
    record AllOf(List<Condition> of) implements Condition {
        public AllOf {
            of = some("all", of);
        }
    }

    /**
     * At least one of these holds.
     *
     * @param of at least one
     */
    record AnyOf(List<Condition> of) implements Condition {
        public AnyOf {
            of = some("any", of);
        }
    }

    /**
     * This does not hold.
     *
     * @param of what must not hold
     */
    record Not(Condition of) implements Condition {
        public Not {
            Objects.requireNonNull(of, "of");
        }
    }

    /**
     * A condition that a later release wrote. Nobody can say here whether it holds, so its rule holds every draft for a
     * person.
     *
     * @param json as it stands in the policy, to the letter
     */
    record Unknown(String json) implements Condition {
        public Unknown {
            Objects.requireNonNull(json, "json");
        }
    }

    private static List<Condition> some(String field, List<Condition> of) {
        if (of.isEmpty()) {
            throw new InvalidValueException(field, of, "at least one condition");
        }
        return List.copyOf(of);
    }
}
