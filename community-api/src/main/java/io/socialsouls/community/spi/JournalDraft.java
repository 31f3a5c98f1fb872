package io.socialsouls.community.spi;

import io.socialsouls.community.journal.Audience;
import java.time.Instant;

/**
 * An event on its way into the journal.
 *
 * @param at when
 * @param type the event's name
 * @param audience who may be shown it
 * @param eventJson the event
 */
public record JournalDraft(Instant at, String type, Audience audience, String eventJson) {}
