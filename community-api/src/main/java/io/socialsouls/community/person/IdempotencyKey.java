package io.socialsouls.community.person;

import io.socialsouls.community.check.Check;

/**
 * A host's name for one attempt at a command, so that sending it twice does it once. Keys of different persons or
 * groups never meet.
 *
 * <p>A value that is blank, longer than 190 code points, or holds U+0000 or an unpaired surrogate is refused with an
 * {@link io.socialsouls.community.error.InvalidValueException}.
 *
 * @param value chosen by the host, for example a form's token
 */
public record IdempotencyKey(String value) {
    public IdempotencyKey {
        Check.id("idempotency_key", value);
    }

    /** {@return the key with that value} */
    public static IdempotencyKey of(String value) {
        return new IdempotencyKey(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
