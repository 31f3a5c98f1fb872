package io.socialsouls.community.testkit.history;

import io.socialsouls.community.core.store.GroupUnit;
import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.inbox.NoticeId;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.ExperimentRow;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.NoticeRow;
import io.socialsouls.community.spi.ReviewRow;
import io.socialsouls.community.spi.ThreadRow;
import io.socialsouls.community.testkit.model.Across;
import io.socialsouls.community.testkit.value.Rows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Everything that can be asked about the rows of generated histories. */
final class Answers {
    static final List<String> WORDS = List.of("fox", "owl", "elk", "ant", "bee");
    static final List<Instant> WHEN = IntStream.range(0, 4)
            .mapToObj(minute -> Rows.NOON.plusSeconds(60L * minute))
            .toList();

    private static final List<MemberId> MEMBERS =
            Rows.IDS.stream().map(MemberId::of).toList();
    private static final List<PostId> POSTS = Rows.IDS.stream().map(PostId::of).toList();

    private final List<RecordedAnswer> answers = new ArrayList<>();

    private Answers() {}

    static List<RecordedAnswer> of(GroupUnit unit) {
        Answers answers = new Answers();
        answers.group(unit);
        answers.people(unit);
        answers.posts(unit);
        answers.experiments(unit);
        answers.lists(unit);
        return answers.answers;
    }

    static List<RecordedAnswer> of(Directory directory) {
        Answers answers = new Answers();
        for (Optional<GroupId> after : List.of(Optional.<GroupId>empty(), Optional.of(Rows.GROUP))) {
            answers.put("listed", after, Across.listed(directory, after, 1));
            for (String id : Rows.IDS) {
                answers.put("groups of " + id, after, Across.groupsOf(directory, PersonId.of(id), after, 2));
            }
        }
        return answers.answers;
    }

    private void group(GroupUnit unit) {
        put("group", "", unit.group().find());
        for (int each = 0; each < 5; each++) {
            put("policy", each, unit.policies().find(each));
            put("journal", each, unit.journal().list(each, 3));
        }
        put("journal", "whole", unit.journal().list(0, 999));
        put("contents", "", unit.contents().find(Rows.IDS));
    }

    private void people(GroupUnit unit) {
        put("identities", "", unit.identities().find(MEMBERS));
        for (String id : Rows.IDS) {
            MemberId member = MemberId.of(id);
            PersonId person = PersonId.of(id);
            put("membership", id, unit.memberships().find(member));
            put("identity", id, unit.identities().find(person));
            put("named", id, unit.identities().named("Name of " + id, 2));
            put("codes", id, unit.aliases().codes(member, POSTS));
            put("places", id, unit.readMarkers().places(member, POSTS));
            put("thanked", id, unit.thanks().thanked(member, POSTS));
            put("notice", id, unit.notices().find(NoticeId.of(id)));
            put("unread", id, unit.notices().unread(member, EnumSet.range(NoticeKind.REPLY, NoticeKind.ACCEPTED)));
            for (PostId post : POSTS) {
                put("alias", id + post, unit.aliases().find(post, member));
                put("outcome", id + post, unit.idempotency().find(person, IdempotencyKey.of(post.value())));
            }
        }
        for (Role role : Role.values()) {
            for (Standing standing : Standing.values()) {
                put("count", role + " " + standing, unit.memberships().count(role, standing, 99));
            }
        }
    }

    private void posts(GroupUnit unit) {
        put("posts", "", unit.posts().find(POSTS));
        for (PostId post : POSTS) {
            put("thread", post, unit.threads().find(post));
            put("review", post, unit.reviews().find(post));
            WORDS.forEach(word -> put("alias", post + word, unit.aliases().find(post, word)));
            for (int after = 0; after < 3; after++) {
                put("published", post + " " + after, unit.posts().published(post, after, 2));
            }
        }
    }

    private void experiments(GroupUnit unit) {
        for (String id : Rows.IDS) {
            ExperimentId experiment = ExperimentId.of(id);
            put("experiment", id, unit.experiments().find(experiment));
            put("contribution", id, unit.contributions().find(ContributionId.of(id)));
            put("contributions", id, unit.contributions().list(experiment, 999));
            put("contributions", id + " count", unit.contributions().count(experiment, 999));
            for (String word : WORDS) {
                put("brought", id + word, unit.contributions().exists(experiment, MemberId.of("m"), word));
            }
        }
    }

    /** Lists from the beginning, and after every row there could be. */
    private void lists(GroupUnit unit) {
        lists(unit, "", 99, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        for (Instant at : WHEN) {
            for (String id : Rows.IDS) {
                lists(
                        unit,
                        at + id,
                        2,
                        Optional.of(Rows.membership(id, Standing.ACTIVE, at, 1)),
                        Optional.of(Rows.thread(id, at, 1)),
                        Optional.of(Rows.waiting(id, at, 1)),
                        Optional.of(Rows.experiment(id, at)),
                        Optional.of(Rows.notice(id, "a", NoticeKind.REPLY, at, false, 1)));
            }
        }
    }

    private void lists(
            GroupUnit unit,
            String name,
            int limit,
            Optional<MembershipRow> membership,
            Optional<ThreadRow> thread,
            Optional<ReviewRow> review,
            Optional<ExperimentRow> experiment,
            Optional<NoticeRow> notice) {
        Set<Standing> standings = EnumSet.range(Standing.INVITED, Standing.MUTED);
        put("members after", name, unit.memberships().list(standings, membership, limit));
        put("threads after", name, unit.threads().latest(thread, limit));
        put("waiting after", name, unit.reviews().waiting(review, limit));
        put("experiments after", name, unit.experiments().list(experiment, limit));
        for (MemberId member : MEMBERS.subList(0, 2)) {
            Set<NoticeKind> kinds = EnumSet.range(NoticeKind.REPLY, NoticeKind.ACCEPTED);
            put("inbox of " + member, name, unit.notices().list(member, kinds, notice, limit));
        }
    }

    private void put(String question, Object about, Object answer) {
        answers.add(new RecordedAnswer(question + " " + about, answer));
    }
}
