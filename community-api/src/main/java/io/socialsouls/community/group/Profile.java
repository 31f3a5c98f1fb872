package io.socialsouls.community.group;

import io.socialsouls.community.check.Check;
import java.util.Optional;

/**
 * How a member shows inside one group.
 *
 * <p>Immutable; {@link #named(String)} starts one, the methods that take a text give a fuller copy. Text that is blank
 * or longer than {@value #LONGEST} characters is refused with an
 * {@link io.socialsouls.community.error.InvalidValueException}.
 *
 * @param name what the others call this member
 * @param organisation where the member works
 * @param sector the organisation's sector, for example {@code retail}
 * @param profession what the member does
 */
public record Profile(
        String name, Optional<String> organisation, Optional<String> sector, Optional<String> profession) {
    /** The longest text, in code points. */
    public static final int LONGEST = 120;

    public Profile {
        Check.text("name", name, LONGEST);
        Check.text("organisation", organisation, LONGEST);
        Check.text("sector", sector, LONGEST);
        Check.text("profession", profession, LONGEST);
    }

    /**
     * A profile of a name alone.
     *
     * @param name what the others call this member
     * @return the profile
     */
    public static Profile named(String name) {
        return new Profile(name, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Adds the organisation.
     *
     * @param value where the member works
     * @return a fuller copy
     */
    public Profile organisation(String value) {
        return new Profile(name, Optional.of(value), sector, profession);
    }

    /**
     * Adds the sector.
     *
     * @param value for example {@code retail}
     * @return a fuller copy
     */
    public Profile sector(String value) {
        return new Profile(name, organisation, Optional.of(value), profession);
    }

    /**
     * Adds the profession.
     *
     * @param value what the member does
     * @return a fuller copy
     */
    public Profile profession(String value) {
        return new Profile(name, organisation, sector, Optional.of(value));
    }
}
