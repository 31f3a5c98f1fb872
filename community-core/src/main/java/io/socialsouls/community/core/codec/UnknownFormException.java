package io.socialsouls.community.core.codec;

import io.socialsouls.community.error.InvalidValueException;

/**
 * A name that this release does not know: of a member, a constant or a kind. In what people write it is a mistake, and
 * the refusal says so; in what is stored it is the work of a later release, and the reader decides what stands in for it.
 */
final class UnknownFormException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final InvalidValueException refusal;

    UnknownFormException(InvalidValueException refusal) {
        super(refusal.getMessage(), refusal);
        this.refusal = refusal;
    }

    /** The same, for whoever wrote the text. */
    InvalidValueException refusal() {
        return refusal;
    }
}
