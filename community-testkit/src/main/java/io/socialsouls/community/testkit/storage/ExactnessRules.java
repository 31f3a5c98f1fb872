package io.socialsouls.community.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.AliasRow;
import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.ContributionRow;
import io.socialsouls.community.spi.ExperimentRow;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.GroupUnit;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.JournalDraft;
import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.NoticeRow;
import io.socialsouls.community.spi.OutcomeRow;
import io.socialsouls.community.spi.PolicyRow;
import io.socialsouls.community.spi.PostRow;
import io.socialsouls.community.spi.ReviewRow;
import io.socialsouls.community.spi.ThreadRow;
import io.socialsouls.community.testkit.Proves;
import io.socialsouls.community.testkit.SpiRule;
import io.socialsouls.community.testkit.value.ArbitraryRows;
import io.socialsouls.community.testkit.value.Rows;
import io.socialsouls.community.testkit.value.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What comes out is what went in: every code point, every microsecond. */
public abstract class ExactnessRules extends StorageRules {
    private static final PostId POST = PostId.of("t");

    /** Ids that only a careless comparison takes for each other. */
    private static final List<String> ALIKE = List.of(
            "a", "A", "a ", " a", "\u00E1", "a\u0301", "\uFF41", "a\u00AD", "a\uFE0F", "a\t", "a%", "a_", "\u00DF",
            "ss");

    /** For subclasses. */
    protected ExactnessRules() {}

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    @Proves(SpiRule.EXACT)
    public final void the_group_comes_back_as_it_was_written(@ForAll("groups") GroupRow row) {
        givenBack(row, unit -> unit.group().put(row), unit -> unit.group().find());
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    @Proves(SpiRule.EXACT)
    public final void policies_come_back_as_they_were_written(@ForAll("policies") PolicyRow row) {
        givenBack(
                row,
                unit -> unit.policies().insert(row),
                unit -> unit.policies().find(row.number()));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    @Proves(SpiRule.EXACT)
    public final void memberships_come_back_as_they_were_written(@ForAll("memberships") MembershipRow row) {
        givenBack(
                row,
                unit -> unit.memberships().put(row),
                unit -> unit.memberships().find(row.id()));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    @Proves(SpiRule.EXACT)
    public final void identities_come_back_as_they_were_written(@ForAll("identities") IdentityRow row) {
        givenBack(
                row,
                unit -> unit.identities().put(row),
                unit -> unit.identities().find(row.person()));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    @Proves(SpiRule.EXACT)
    public final void aliases_come_back_as_they_were_written(@ForAll("aliases") AliasRow row) {
        givenBack(
                row, unit -> unit.aliases().insert(row), unit -> unit.aliases().find(row.thread(), row.code()));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    @Proves(SpiRule.EXACT)
    public final void threads_come_back_as_they_were_written(@ForAll("threads") ThreadRow row) {
        givenBack(row, unit -> unit.threads().put(row), unit -> unit.threads().find(row.id()));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    @Proves(SpiRule.EXACT)
    public final void posts_come_back_as_they_were_written(@ForAll("posts") PostRow row) {
        givenBack(
                row,
                unit -> unit.posts().put(row),
                unit -> Optional.ofNullable(unit.posts().find(List.of(row.id())).get(row.id())));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    @Proves(SpiRule.EXACT)
    public final void contents_come_back_as_they_were_written(@ForAll("contents") ContentRow row) {
        givenBack(
                row,
                unit -> unit.contents().insert(row),
                unit -> Optional.ofNullable(
                        unit.contents().find(List.of(row.subject())).get(row.subject())));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    @Proves(SpiRule.EXACT)
    public final void reviews_come_back_as_they_were_written(@ForAll("reviews") ReviewRow row) {
        givenBack(row, unit -> unit.reviews().put(row), unit -> unit.reviews().find(row.post()));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    @Proves(SpiRule.EXACT)
    public final void experiments_come_back_as_they_were_written(@ForAll("experiments") ExperimentRow row) {
        givenBack(
                row,
                unit -> unit.experiments().insert(row),
                unit -> unit.experiments().find(row.id()));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    @Proves(SpiRule.EXACT)
    public final void contributions_come_back_as_they_were_written(@ForAll("contributions") ContributionRow row) {
        givenBack(
                row,
                unit -> unit.contributions().put(row),
                unit -> unit.contributions().find(row.id()));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    @Proves(SpiRule.EXACT)
    public final void notices_come_back_as_they_were_written(@ForAll("notices") NoticeRow row) {
        givenBack(row, unit -> unit.notices().put(row), unit -> unit.notices().find(row.id()));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    @Proves(SpiRule.EXACT)
    public final void outcomes_come_back_as_they_were_written(@ForAll("outcomes") OutcomeRow row) {
        givenBack(
                row,
                unit -> unit.outcomes().insert(row),
                unit -> unit.outcomes().find(row.person(), row.key()));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    @Proves(SpiRule.EXACT)
    public final void events_come_back_as_they_were_written(@ForAll("events") JournalDraft row) {
        givenBack(
                row,
                unit -> unit.journal().append(List.of(row)),
                unit -> unit.journal().list(0, 1).stream()
                        .map(JournalRow::draft)
                        .findFirst());
    }

    @Example
    @Proves(SpiRule.BINARY_ORDER)
    public final void ids_that_look_alike_are_not_the_same() {
        write(unit -> ALIKE.forEach(id -> unit.memberships().put(Rows.membership(id, Standing.ACTIVE, Rows.NOON, 1))));
        write(unit -> ALIKE.forEach(id -> unit.readMarkers().advance(MemberId.of(id), POST, ALIKE.indexOf(id))));
        write(unit -> ALIKE.forEach(id -> {
            assertThat(unit.memberships().find(MemberId.of(id)))
                    .contains(Rows.membership(id, Standing.ACTIVE, Rows.NOON, 1));
            assertThat(unit.readMarkers().places(MemberId.of(id), List.of(POST)))
                    .isEqualTo(Map.of(POST, ALIKE.indexOf(id)));
        }));
    }

    @Example
    @Proves(SpiRule.NAMED)
    public final void a_name_is_found_as_it_is_written_and_not_otherwise() {
        write(unit -> {
            unit.identities().put(identity("m", "Ana"));
            unit.identities().put(identity("n", "Ana Belle"));
            unit.identities().put(identity("o", "ana"));
            unit.identities().put(identity("p", "Ana "));
            unit.identities().put(identity("l", "Ana"));
        });
        write(unit -> {
            assertThat(unit.identities().named("Ana", 9))
                    .extracting(row -> row.member().value())
                    .containsExactly("l", "m");
            assertThat(unit.identities().named("Ana", 1)).hasSize(1);
            assertThat(unit.identities().named("Ana%", 9)).isEmpty();
        });
    }

    @Example
    @Proves(SpiRule.EXACT)
    public final void the_longest_ids_and_long_text_are_kept_whole() {
        String longest = "\uD83D\uDE00".repeat(Values.LONGEST_ID - 1);
        ContentRow words =
                new ContentRow(longest + "y", Optional.of("title "), "word \u00E9\uD83D\uDE00 ".repeat(20_000));
        write(unit -> {
            unit.contents().insert(words);
            unit.contents().insert(Rows.content(longest + "x"));
        });
        givenBack(
                words,
                unit -> unit.readMarkers().advance(MemberId.of(longest + "x"), POST, 1),
                unit -> Optional.ofNullable(
                        unit.contents().find(List.of(words.subject())).get(words.subject())));
    }

    /** {@return groups to write} */
    @Provide
    public final Arbitrary<GroupRow> groups() {
        return ArbitraryRows.groups();
    }

    /** {@return policies to write} */
    @Provide
    public final Arbitrary<PolicyRow> policies() {
        return ArbitraryRows.policies();
    }

    /** {@return memberships to write} */
    @Provide
    public final Arbitrary<MembershipRow> memberships() {
        return ArbitraryRows.memberships();
    }

    /** {@return identities to write} */
    @Provide
    public final Arbitrary<IdentityRow> identities() {
        return ArbitraryRows.identities();
    }

    /** {@return aliases to write} */
    @Provide
    public final Arbitrary<AliasRow> aliases() {
        return ArbitraryRows.aliases();
    }

    /** {@return threads to write} */
    @Provide
    public final Arbitrary<ThreadRow> threads() {
        return ArbitraryRows.threads();
    }

    /** {@return posts to write} */
    @Provide
    public final Arbitrary<PostRow> posts() {
        return ArbitraryRows.posts();
    }

    /** {@return contents to write} */
    @Provide
    public final Arbitrary<ContentRow> contents() {
        return ArbitraryRows.contents();
    }

    /** {@return reviews to write} */
    @Provide
    public final Arbitrary<ReviewRow> reviews() {
        return ArbitraryRows.reviews();
    }

    /** {@return experiments to write} */
    @Provide
    public final Arbitrary<ExperimentRow> experiments() {
        return ArbitraryRows.experiments();
    }

    /** {@return contributions to write} */
    @Provide
    public final Arbitrary<ContributionRow> contributions() {
        return ArbitraryRows.contributions();
    }

    /** {@return notices to write} */
    @Provide
    public final Arbitrary<NoticeRow> notices() {
        return ArbitraryRows.notices();
    }

    /** {@return outcomes to write} */
    @Provide
    public final Arbitrary<OutcomeRow> outcomes() {
        return ArbitraryRows.outcomes();
    }

    /** {@return events to write} */
    @Provide
    public final Arbitrary<JournalDraft> events() {
        return ArbitraryRows.events();
    }

    private <R> void givenBack(R row, Consumer<GroupUnit> write, Function<GroupUnit, Optional<R>> find) {
        write(write);
        write(unit -> assertThat(find.apply(unit)).isEqualTo(Optional.of(row)));
    }

    private static IdentityRow identity(String member, String name) {
        return new IdentityRow(MemberId.of(member), PersonId.of(member), Profile.named(name), 1);
    }
}
