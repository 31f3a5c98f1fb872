package io.socialsouls.community.spi;

import io.socialsouls.community.journal.Audience;
import io.socialsouls.community.post.PostId;
import java.time.Instant;
import java.util.Optional;

/**
 * An event on its way into the journal.
 *
 * @param at when
 * @param type the event's name
 * @param subject the id of what it is about
 * @param thread the thread it belongs to
 * @param audience who may be shown it
 * @param eventJson the event
 */
public record JournalDraft(
        Instant at, String type, String subject, Optional<PostId> thread, Audience audience, String eventJson) {}
