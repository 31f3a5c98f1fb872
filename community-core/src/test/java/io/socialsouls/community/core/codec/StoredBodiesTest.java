package io.socialsouls.community.core.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.post.PostBody;
import io.socialsouls.community.post.PostKind;
import io.socialsouls.community.post.PostKinds;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every text in here is kept in somebody's database: none may ever change. */
class StoredBodiesTest {
    private static final Map<PostBody, String> STORED = Map.of(
            new PostBody.Question("What is a \"lift\"?", "I nod.\n🐙"), """
            {"question":{"title":"What is a \\"lift\\"?","text":"I nod.\\n🐙"}}""",
            new PostBody.Answer("In percent"), """
            {"answer":{"text":"In percent"}}""",
            new PostBody.Reply("Thanks"), """
            {"reply":{"text":"Thanks"}}""",
            new PostBody.Story("My week", "I am stuck"), """
            {"story":{"title":"My week","text":"I am stuck"}}""",
            new PostBody.Finding("Numbers", "No difference"), """
            {"finding":{"title":"Numbers","text":"No difference"}}""",
            new PostBody.Resource("A book", "Read it"), """
            {"resource":{"title":"A book","text":"Read it"}}""",
            new PostBody.Announcement("We moved", "Here"), """
            {"announcement":{"title":"We moved","text":"Here"}}""",
            new PostBody.LiveSession("Ask me", "Friday"), """
            {"live":{"title":"Ask me","text":"Friday"}}""");

    private final Codec codec = new Codec();

    @Test
    void every_body_is_stored_in_its_form() {
        STORED.forEach((body, form) -> {
            assertThat(codec.postBody(body)).isEqualTo(form);
            assertThat(codec.postBody(form)).isEqualTo(body);
        });
    }

    @Test
    void no_body_is_without_a_form() {
        assertThat(STORED.keySet().stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(
                        PostKinds.ALL.stream().<Class<?>>map(PostKind::body).toList());
    }

    @Test
    void what_a_later_release_wrote_is_not_known_and_not_given_out() {
        for (String later : List.of(
                "{\"poll\":{\"title\":\"Tea?\",\"options\":[\"yes\",\"no\"]}}",
                "{\"story\":{\"title\":\"My week\",\"text\":\"I am stuck\",\"next\":\"Ask\"}}",
                "{\"reply\":{\"text\":\"Thanks\"},\"attachments\":[]}")) {
            assertThat(codec.postBody(later)).isEqualTo(new PostBody.Unknown());
        }
    }

    @Test
    void what_no_release_wrote_is_an_error() {
        for (String damaged :
                List.of("{\"story\":{\"title\":\"My week\"}}", "{}", "[]", "{\"reply\":{\"text\":\" \"}}", "")) {
            assertThatThrownBy(() -> codec.postBody(damaged)).as(damaged).isInstanceOf(UnreadableFormException.class);
        }
    }

    @Test
    void what_cannot_be_shown_is_not_stored() {
        assertThatThrownBy(() -> codec.postBody(new PostBody.Erased()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no stored form for a body that is Erased");
    }
}
