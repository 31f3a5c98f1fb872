package io.socialsouls.community;

import io.socialsouls.community.person.PersonId;

/**
 * The way in for a host application: every call is made as somebody.
 *
 * <p>Thread-safe, as is everything it gives out; a host keeps one.
 */
public interface Community {
    /**
     * Acts as a person of the host. The host has made sure that it is that person who acts.
     *
     * @param person who acts
     * @return what that person can do
     */
    Actor as(PersonId person);

    /**
     * Acts as the host application itself: what no person may do, and what nobody should have to be asked for.
     *
     * @return what the host can do
     */
    Host asHost();
}
