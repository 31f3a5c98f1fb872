package io.socialsouls.community.core.codec;

import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.journal.Event;
import io.socialsouls.community.post.PostId;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * How one kind of event is written and read.
 *
 * @param type its name, for ever
 * @param of its class
 * @param write writes its members
 * @param read reads them
 * @param <E> the event
 */
record EventForm<E extends Event>(String type, Class<E> of, BiConsumer<E, JsonWriter> write, Function<Json, E> read) {

    /** Writes an event that is of this kind. */
    void write(Event event, JsonWriter out) {
        E known = of.cast(event);
        out.object(() -> write.accept(known, out));
    }

    static MemberId member(Json.Members members, String key) {
        return members.at(key).text(MemberId::of);
    }

    static PostId post(Json.Members members, String key) {
        return members.at(key).text(PostId::of);
    }

    static ExperimentId experiment(Json.Members members) {
        return members.at("experiment").text(ExperimentId::of);
    }

    static ContributionId contribution(Json.Members members) {
        return members.at("contribution").text(ContributionId::of);
    }
}
