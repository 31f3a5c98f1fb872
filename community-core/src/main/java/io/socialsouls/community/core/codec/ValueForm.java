package io.socialsouls.community.core.codec;

import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.group.Visibility;
import io.socialsouls.community.journal.Initiator;
import io.socialsouls.community.moderation.Decision;
import io.socialsouls.community.policy.PolicyAction;
import io.socialsouls.community.policy.Tenure;
import io.socialsouls.community.post.Byline;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostKind;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a value of one class is stored as a member of an object.
 *
 * @param write writes it under a name
 * @param read reads it
 */
record ValueForm(Write write, Function<Json, Object> read) {
    private static final Map<Class<?>, ValueForm> FORMS = Map.ofEntries(
            Map.entry(MemberId.class, text(MemberId::of)),
            Map.entry(PostId.class, text(PostId::of)),
            Map.entry(ExperimentId.class, text(ExperimentId::of)),
            Map.entry(ContributionId.class, text(ContributionId::of)),
            Map.entry(Visibility.class, constant(Visibility.class, Names.VISIBILITIES)),
            Map.entry(Role.class, constant(Role.class, Names.ROLES)),
            Map.entry(Standing.class, constant(Standing.class, Names.STANDINGS)),
            Map.entry(PostKind.class, constant(PostKind.class, Names.POST_KINDS)),
            Map.entry(Decision.Outcome.class, constant(Decision.Outcome.class, Names.DECISIONS)),
            Map.entry(PolicyAction.class, constant(PolicyAction.class, Names.ACTIONS)),
            Map.entry(Tenure.class, constant(Tenure.class, Names.TENURES)),
            Map.entry(int.class, number()),
            Map.entry(Integer.class, number()),
            Map.entry(Byline.class, new ValueForm(ValueForm::writeByline, ValueForm::readByline)),
            Map.entry(Initiator.class, new ValueForm(ValueForm::writeInitiator, ValueForm::readInitiator)),
            Map.entry(
                    SummaryData.class,
                    new ValueForm(
                            (name, value, out) -> out.object(name, () -> SummaryForms.write((SummaryData) value, out)),
                            SummaryForms::read)));

    /** Writes a value. */
    @FunctionalInterface
    interface Write {
        void accept(String name, Object value, JsonWriter out);
    }

    static ValueForm of(Type type) {
        return Optional.ofNullable(FORMS.get(type))
                .orElseThrow(() -> new IllegalStateException("no stored form for values of " + type.getTypeName()));
    }

    private static ValueForm text(Function<String, Object> of) {
        return new ValueForm((name, value, out) -> out.text(name, value), json -> json.text(of));
    }

    private static ValueForm number() {
        return new ValueForm((name, value, out) -> out.number(name, ((Integer) value).longValue()), Json::small);
    }

    private static <E extends Enum<E>> ValueForm constant(Class<E> type, Names<E> names) {
        return new ValueForm(
                (name, value, out) -> out.text(name, names.text(type.cast(value))), json -> json.constant(names));
    }

    private static void writeByline(String name, Object value, JsonWriter out) {
        out.object(name, () -> {
            if (value instanceof Byline.Named named) {
                out.text("member", named.member());
            } else if (value instanceof Byline.Alias alias) {
                out.text("alias", alias.code());
            }
        });
    }

    private static Object readByline(Json json) {
        Json.Members members = json.members("member", "alias");
        return members.only("member", "alias").equals("member")
                ? new Byline.Named(members.at("member").text(MemberId::of))
                : members.at("alias").text(Byline.Alias::new);
    }

    /** A member as plain text, as it was before there were others. */
    private static void writeInitiator(String name, Object value, JsonWriter out) {
        if (value instanceof Initiator.Member member) {
            out.text(name, member.id());
        } else {
            out.object(name, () -> out.text("is", value instanceof Initiator.Host ? "host" : "due"));
        }
    }

    private static Object readInitiator(Json json) {
        if (json.isText()) {
            return new Initiator.Member(json.text(MemberId::of));
        }
        Json.Members members = json.members("is");
        return switch (members.at("is").text()) {
            case "host" -> new Initiator.Host();
            case "due" -> new Initiator.Due();
            default -> throw members.at("is").unknown("host or due");
        };
    }
}
