package io.socialsouls.community;

import io.socialsouls.community.person.PersonId;

/**
 * The way into the library for a host application: every call is made as somebody.
 *
 * <p>Thread-safe, as is everything it gives out; a host keeps one.
 */
public interface Community {
    /** {@return what a person of the host can do} The host has made sure that it is that person who acts. */
    Actor as(PersonId person);

    /**
     * {@return what the host application itself can do} That is what no person may do, and what nobody should have to
     * be asked for.
     */
    Host asHost();
}
