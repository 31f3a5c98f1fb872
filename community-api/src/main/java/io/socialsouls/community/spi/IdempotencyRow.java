package io.socialsouls.community.spi;

import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.KindBuilder;
import io.socialsouls.community.spi.row.RowClass;
import java.time.Instant;
import java.util.List;

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
        PersonId person, IdempotencyKey key, String command, String fingerprint, String outcomeJson, Instant at) {
    /** How these rows are kept. */
    public static final Kind<IdempotencyRow> KIND = KindBuilder.of(RowClass.VAULT, "idempotency", IdempotencyRow.class)
            .id("person_id", row -> row.person().value())
            .id("idempotency_key", row -> row.key().value())
            .id("command", IdempotencyRow::command)
            .id("fingerprint", IdempotencyRow::fingerprint)
            .text("outcome_json", IdempotencyRow::outcomeJson)
            .instant("ended_at", IdempotencyRow::at)
            .key("person_id", "idempotency_key")
            .owner("person_id")
            .across("person", List.of("person_id"))
            .read(row -> new IdempotencyRow(
                    PersonId.of(row.text("person_id")),
                    IdempotencyKey.of(row.text("idempotency_key")),
                    row.text("command"),
                    row.text("fingerprint"),
                    row.text("outcome_json"),
                    row.instant("ended_at")));
}
