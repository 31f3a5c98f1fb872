package io.socialsouls.community.core.codec;

import static io.socialsouls.community.core.codec.EventForm.member;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.journal.Event;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What happens to a group and its members. */
final class GroupEventForms {
    static final List<EventForm<?>> ALL = List.of(
            new EventForm<>(
                    "group-founded",
                    Event.GroupFounded.class,
                    (event, out) -> out.text("owner", event.owner())
                            .text("visibility", Names.VISIBILITIES.text(event.visibility())),
                    json -> {
                        Json.Members members = json.members("owner", "visibility");
                        return new Event.GroupFounded(
                                member(members, "owner"),
                                members.at("visibility").text(Names.VISIBILITIES::constant));
                    }),
            new EventForm<>(
                    "policy-adopted",
                    Event.PolicyAdopted.class,
                    (event, out) -> out.number("version", event.version()).text("by", event.by()),
                    json -> {
                        Json.Members members = json.members("version", "by");
                        return new Event.PolicyAdopted(members.at("version").small(), member(members, "by"));
                    }),
            of(
                    "membership-requested",
                    Event.MembershipRequested.class,
                    Event.MembershipRequested::member,
                    Event.MembershipRequested::new),
            by(
                    "member-invited",
                    Event.MemberInvited.class,
                    Event.MemberInvited::member,
                    Event.MemberInvited::by,
                    Event.MemberInvited::new),
            of(
                    "invitation-accepted",
                    Event.InvitationAccepted.class,
                    Event.InvitationAccepted::member,
                    Event.InvitationAccepted::new),
            by(
                    "member-admitted",
                    Event.MemberAdmitted.class,
                    Event.MemberAdmitted::member,
                    Event.MemberAdmitted::by,
                    Event.MemberAdmitted::new),
            new EventForm<>(
                    "member-appointed",
                    Event.MemberAppointed.class,
                    (event, out) -> out.text("member", event.member())
                            .text("role", Names.ROLES.text(event.role()))
                            .text("by", event.by()),
                    json -> {
                        Json.Members members = json.members("member", "role", "by");
                        return new Event.MemberAppointed(
                                member(members, "member"),
                                members.at("role").text(Names.ROLES::constant),
                                member(members, "by"));
                    }),
            of("member-left", Event.MemberLeft.class, Event.MemberLeft::member, Event.MemberLeft::new),
            new EventForm<>(
                    "member-sanctioned",
                    Event.MemberSanctioned.class,
                    (event, out) -> out.text("member", event.member())
                            .text("standing", Names.STANDINGS.text(event.standing()))
                            .text("by", event.by()),
                    json -> {
                        Json.Members members = json.members("member", "standing", "by");
                        return new Event.MemberSanctioned(
                                member(members, "member"),
                                members.at("standing").text(Names.STANDINGS::constant),
                                member(members, "by"));
                    }),
            by(
                    "sanction-lifted",
                    Event.SanctionLifted.class,
                    Event.SanctionLifted::member,
                    Event.SanctionLifted::by,
                    Event.SanctionLifted::new));

    private GroupEventForms() {}

    private static <E extends Event> EventForm<E> of(
            String type, Class<E> of, Function<E, MemberId> member, Function<MemberId, E> event) {
        return new EventForm<>(
                type,
                of,
                (value, out) -> out.text("member", member.apply(value)),
                json -> event.apply(member(json.members("member"), "member")));
    }

    private static <E extends Event> EventForm<E> by(
            String type,
            Class<E> of,
            Function<E, MemberId> member,
            Function<E, MemberId> by,
            BiFunction<MemberId, MemberId, E> event) {
        return new EventForm<>(
                type,
                of,
                (value, out) -> out.text("member", member.apply(value)).text("by", by.apply(value)),
                json -> {
                    Json.Members members = json.members("member", "by");
                    return event.apply(member(members, "member"), member(members, "by"));
                });
    }
}
