package io.socialsouls.community.group;

import io.socialsouls.community.check.Check;
import io.socialsouls.community.limit.Limits;
import java.util.Optional;

/**
 * How a member shows inside one group.
 *
 * <p>Immutable; {@link #named(String)} starts one, the methods that take a text return a copy with that text. Text that
 * is blank or longer than {@value Limits#MAX_PROFILE_TEXT_LENGTH} characters is refused with an
 * {@link io.socialsouls.community.error.InvalidValueException}.
 *
 * @param name what the others call this member
 * @param organisation where the member works
 * @param sector the organisation's sector, for example {@code retail}
 * @param profession what the member does
 */
public record Profile(
        String name, Optional<String> organisation, Optional<String> sector, Optional<String> profession) {

    public Profile {
        Check.text("name", name, Limits.MAX_PROFILE_TEXT_LENGTH);
        Check.text("organisation", organisation, Limits.MAX_PROFILE_TEXT_LENGTH);
        Check.text("sector", sector, Limits.MAX_PROFILE_TEXT_LENGTH);
        Check.text("profession", profession, Limits.MAX_PROFILE_TEXT_LENGTH);
    }

    /**
     * {@return a profile of a name alone}
     *
     * @param name what the others call this member
     */
    public static Profile named(String name) {
        return new Profile(name, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** {@return a copy with the organisation where the member works} */
    public Profile organisation(String value) {
        return new Profile(name, Optional.of(value), sector, profession);
    }

    /** {@return a copy with the organisation's sector, for example {@code retail}} */
    public Profile sector(String value) {
        return new Profile(name, organisation, Optional.of(value), profession);
    }

    /** {@return a copy with what the member does} */
    public Profile profession(String value) {
        return new Profile(name, organisation, sector, Optional.of(value));
    }
}
