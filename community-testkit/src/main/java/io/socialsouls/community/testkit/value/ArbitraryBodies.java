package io.socialsouls.community.testkit.value;

import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.post.PostBody;
import io.socialsouls.community.post.PostKind;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Bodies of posts, as they follow from the record of each kind. A part of a type that is not drawn yet is named. */
public final class ArbitraryBodies {
    private static final String TITLE = "title";
    private static final int LONG = 2_000;

    private ArbitraryBodies() {}

    /**
     * Bodies of a kind.
     *
     * @param kind one that this release knows
     * @return with any text
     */
    public static Arbitrary<PostBody> of(PostKind kind) {
        Arbitrary<String> titles = Values.text(Limits.MAX_TITLE_LENGTH);
        Arbitrary<String> texts = Values.text(LONG);
        return Combinators.combine(parts(kind)
                        .map(part -> part.equals(TITLE) ? titles : texts)
                        .toList())
                .as(values -> made(kind, values));
    }

    /**
     * The body of a kind that says something.
     *
     * @param kind one that this release knows
     * @param title its title, if it has one
     * @param text whatever else is written in it
     * @return a body
     */
    public static PostBody saying(PostKind kind, String title, String text) {
        return made(
                kind, parts(kind).map(part -> part.equals(TITLE) ? title : text).toList());
    }

    private static Stream<String> parts(PostKind kind) {
        return Stream.of(kind.body().getRecordComponents()).map(ArbitraryBodies::name);
    }

    private static String name(RecordComponent part) {
        if (!part.getType().equals(String.class)) {
            throw new IllegalStateException("no arbitrary for a part of a post: " + part);
        }
        return part.getName();
    }

    private static PostBody made(PostKind kind, List<String> values) {
        Class<?>[] types = values.stream().map(value -> String.class).toArray(Class<?>[]::new);
        try {
            return kind.body().getConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException("cannot make a body of " + kind, refused);
        }
    }
}
