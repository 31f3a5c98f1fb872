package io.socialsouls.community.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.limit.Limits;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DraftTest {
    private static final PostId POST = PostId.of("p");
    private static final ContributionId CONTRIBUTION = ContributionId.of("c");

    @Test
    void every_kind_has_a_factory_that_makes_a_draft_by_name() {
        Map<Draft, PostKind> made = Map.of(
                Draft.question("Title", "Text"), PostKinds.QUESTION,
                Draft.answer(POST, "Text"), PostKinds.ANSWER,
                Draft.reply(POST, "Text"), PostKinds.REPLY,
                Draft.story("Title", "Text"), PostKinds.STORY,
                Draft.finding("Title", "Text"), PostKinds.FINDING,
                Draft.resource("Title", "Text"), PostKinds.RESOURCE,
                Draft.announcement("Title", "Text"), PostKinds.ANNOUNCEMENT,
                Draft.live("Title", "Text"), PostKinds.LIVE);
        assertThat(made.values()).containsExactlyInAnyOrderElementsOf(PostKinds.ALL);
        made.forEach((draft, kind) -> {
            assertThat(draft.kind()).isEqualTo(kind);
            assertThat(draft.attribution()).isEqualTo(Attribution.BY_NAME);
            assertThat(draft.body().words())
                    .isEqualTo(kind.startsThread() ? List.of("Title", "Text") : List.of("Text"));
        });
    }

    @Test
    void what_starts_a_thread_is_said_to_nothing_and_all_else_to_a_post() {
        refused("to", () -> Draft.saidTo(POST, new PostBody.Story("Title", "Text")));
        refused("to", () -> Draft.starting(new PostBody.Reply("Text")));
    }

    @Test
    void what_is_signed_cannot_be_anonymous() {
        refused("attribution", Draft.announcement("Title", "Text")::anonymously);
        refused("attribution", Draft.live("Title", "Text")::anonymously);
        assertThat(Draft.finding("Title", "Text").anonymously().attribution()).isEqualTo(Attribution.ANONYMOUS);
    }

    @Test
    void a_finding_by_name_alone_is_linked_to_a_contribution() {
        assertThat(Draft.finding("Title", "Text").of(CONTRIBUTION).contribution())
                .contains(CONTRIBUTION);
        refused("contribution", () -> Draft.story("Title", "Text").of(CONTRIBUTION));
        refused(
                "contribution",
                () -> Draft.finding("Title", "Text").anonymously().of(CONTRIBUTION));
        refused(
                "contribution",
                () -> Draft.finding("Title", "Text").of(CONTRIBUTION).anonymously());
    }

    @Test
    void what_cannot_be_shown_cannot_be_posted() {
        refused("body", () -> Draft.starting(new PostBody.Unknown()));
        refused("body", () -> Draft.saidTo(POST, new PostBody.Erased()));
        assertThat(new PostBody.Unknown().words()).isEmpty();
        assertThat(new PostBody.Erased().heading()).isEqualTo(Optional.empty());
    }

    @Test
    void a_text_that_is_blank_or_too_long_is_refused_by_its_name() {
        refused("title", () -> Draft.story(" ", "Text"));
        refused("title", () -> Draft.live("x".repeat(Limits.MAX_TITLE_LENGTH + 1), "Text"));
        refused("text", () -> Draft.question("Title", "x".repeat(Limits.MAX_TEXT_LENGTH + 1)));
        refused("text", () -> Draft.answer(POST, "\n"));
        refused("text", () -> Draft.reply(POST, ""));
    }

    private static void refused(String field, ThrowingCallable making) {
        assertThatThrownBy(making)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
