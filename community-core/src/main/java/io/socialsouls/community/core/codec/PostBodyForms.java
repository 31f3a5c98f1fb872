package io.socialsouls.community.core.codec;

import io.socialsouls.community.post.PostBody;
import io.socialsouls.community.post.PostKind;
import io.socialsouls.community.post.PostKinds;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Bodies of posts: an object with one member, which names the kind. What is in it follows from the kind's record. */
final class PostBodyForms {
    private static final String[] NAMES =
            PostKinds.ALL.stream().map(PostKind::name).toArray(String[]::new);
    private static final Map<PostKind, RecordForm<? extends PostBody>> FORMS = PostKinds.ALL.stream()
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), kind -> new RecordForm<>(kind.body(), PostBodyForms::part)));

    private PostBodyForms() {}

    static void write(PostBody body, JsonWriter out) {
        PostKind kind = PostKinds.of(body)
                .orElseThrow(() -> new IllegalStateException(
                        "no stored form for a body that is " + body.getClass().getSimpleName()));
        out.object(() -> form(kind).write(kind.name(), body, false, out));
    }

    /** What a later release wrote, and this one cannot make out, is not shown. */
    static PostBody read(Json json) {
        try {
            Json.Members members = json.members(NAMES);
            String name = members.only(NAMES);
            return form(PostKinds.named(name)).read(members.at(name));
        } catch (UnknownFormException later) {
            return new PostBody.Unknown();
        }
    }

    private static RecordForm<? extends PostBody> form(PostKind kind) {
        return Optional.<RecordForm<? extends PostBody>>ofNullable(FORMS.get(kind))
                .orElseThrow(() -> new IllegalStateException("no form for " + kind));
    }

    /** Unlike the journal, content may hold words. */
    private static ValueForm part(Type type) {
        return type.equals(String.class)
                ? new ValueForm((name, value, out) -> out.text(name, value), Json::text)
                : ValueForm.of(type);
    }
}
