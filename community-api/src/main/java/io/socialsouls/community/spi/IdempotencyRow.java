package io.socialsouls.community.spi;

import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import java.time.Instant;

/**
 * What came of a command with an idempotency key. Written once.
 *
 * @param person who acted
 * @param key the host's name for the attempt
 * @param command what was done
 * @param fingerprint stands for the command's arguments
 * @param outcomeJson what came of it
 * @param at when
 */
public record IdempotencyRow(
        PersonId person, IdempotencyKey key, String command, String fingerprint, String outcomeJson, Instant at) {}
