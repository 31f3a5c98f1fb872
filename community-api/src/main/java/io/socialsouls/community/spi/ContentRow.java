package io.socialsouls.community.spi;

import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.KindBuilder;
import io.socialsouls.community.spi.row.RowClass;

/**
 * Words that people wrote. Written once; can be erased.
 *
 * @param subject whose words: the id of a post, or another name that core makes of one
 * @param owner whose they are: a member's id, or what stands for an alias of one thread
 * @param contentJson the words: of a post, its body
 */
public record ContentRow(String subject, String owner, String contentJson) {
    /** How these rows are kept. */
    public static final Kind<ContentRow> KIND = KindBuilder.of(RowClass.CONTENT, "content", ContentRow.class)
            .id("subject", Limits.MAX_SUBJECT_LENGTH, ContentRow::subject)
            .id("owner", ContentRow::owner)
            .text("content_json", ContentRow::contentJson)
            .key("subject")
            .owner("owner")
            .read(row -> new ContentRow(row.text("subject"), row.text("owner"), row.text("content_json")));
}
