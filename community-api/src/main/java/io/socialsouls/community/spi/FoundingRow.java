package io.socialsouls.community.spi;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.KindBuilder;
import io.socialsouls.community.spi.row.RowClass;
import java.util.List;

/**
 * The id that was drawn for a group when a person founded it with an idempotency key. Kept in a unit of the person's own,
 * under an id that no group can have. Written once.
 *
 * @param person who founds
 * @param key the host's name for the attempt
 * @param drawn the new group's id
 */
public record FoundingRow(PersonId person, IdempotencyKey key, GroupId drawn) {
    /** How these rows are kept. */
    public static final Kind<FoundingRow> KIND = KindBuilder.of(RowClass.VAULT, "founding", FoundingRow.class)
            .id("person_id", row -> row.person().value())
            .id("idempotency_key", row -> row.key().value())
            .id("drawn_id", row -> row.drawn().value())
            .key("person_id", "idempotency_key")
            .owner("person_id")
            .across("person", List.of("person_id"))
            .read(row -> new FoundingRow(
                    PersonId.of(row.text("person_id")),
                    IdempotencyKey.of(row.text("idempotency_key")),
                    GroupId.of(row.text("drawn_id"))));
}
