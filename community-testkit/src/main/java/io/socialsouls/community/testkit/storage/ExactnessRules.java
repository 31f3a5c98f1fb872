package io.socialsouls.community.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.core.store.GroupUnit;
import io.socialsouls.community.spi.AliasRow;
import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.ContributionRow;
import io.socialsouls.community.spi.ExperimentRow;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.IdempotencyRow;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.JournalDraft;
import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.NoticeRow;
import io.socialsouls.community.spi.PolicyRow;
import io.socialsouls.community.spi.PostRow;
import io.socialsouls.community.spi.ReviewRow;
import io.socialsouls.community.spi.ThreadRow;
import io.socialsouls.community.testkit.Effort;
import io.socialsouls.community.testkit.Proves;
import io.socialsouls.community.testkit.SpiRule;
import io.socialsouls.community.testkit.value.ArbitraryRows;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What comes out is what went in: every code point, every microsecond. */
public abstract class ExactnessRules extends StorageRules {
    /** For subclasses. */
    protected ExactnessRules() {}

    @Property(tries = 20 * Effort.MORE, edgeCases = EdgeCasesMode.NONE)
    @Proves(SpiRule.EXACT)
    final void the_group_comes_back_as_it_was_written(@ForAll("groups") GroupRow row) {
        givenBack(row, unit -> unit.group().put(row), unit -> unit.group().find());
    }

    @Property(tries = 20 * Effort.MORE, edgeCases = EdgeCasesMode.NONE)
    @Proves(SpiRule.EXACT)
    final void policies_come_back_as_they_were_written(@ForAll("policies") PolicyRow row) {
        givenBack(
                row,
                unit -> unit.policies().insert(row),
                unit -> unit.policies().find(row.number()));
    }

    @Property(tries = 20 * Effort.MORE, edgeCases = EdgeCasesMode.NONE)
    @Proves(SpiRule.EXACT)
    final void memberships_come_back_as_they_were_written(@ForAll("memberships") MembershipRow row) {
        givenBack(
                row,
                unit -> unit.memberships().put(row),
                unit -> unit.memberships().find(row.id()));
    }

    @Property(tries = 20 * Effort.MORE, edgeCases = EdgeCasesMode.NONE)
    @Proves(SpiRule.EXACT)
    final void identities_come_back_as_they_were_written(@ForAll("identities") IdentityRow row) {
        givenBack(
                row,
                unit -> unit.identities().put(row),
                unit -> unit.identities().find(row.person()));
    }

    @Property(tries = 20 * Effort.MORE, edgeCases = EdgeCasesMode.NONE)
    @Proves(SpiRule.EXACT)
    final void aliases_come_back_as_they_were_written(@ForAll("aliases") AliasRow row) {
        givenBack(
                row, unit -> unit.aliases().insert(row), unit -> unit.aliases().find(row.thread(), row.code()));
    }

    @Property(tries = 20 * Effort.MORE, edgeCases = EdgeCasesMode.NONE)
    @Proves(SpiRule.EXACT)
    final void threads_come_back_as_they_were_written(@ForAll("threads") ThreadRow row) {
        givenBack(row, unit -> unit.threads().put(row), unit -> unit.threads().find(row.id()));
    }

    @Property(tries = 20 * Effort.MORE, edgeCases = EdgeCasesMode.NONE)
    @Proves(SpiRule.EXACT)
    final void posts_come_back_as_they_were_written(@ForAll("posts") PostRow row) {
        givenBack(
                row,
                unit -> unit.posts().put(row),
                unit -> Optional.ofNullable(unit.posts().find(List.of(row.id())).get(row.id())));
    }

    @Property(tries = 20 * Effort.MORE, edgeCases = EdgeCasesMode.NONE)
    @Proves(SpiRule.EXACT)
    final void contents_come_back_as_they_were_written(@ForAll("contents") ContentRow row) {
        givenBack(
                row,
                unit -> unit.contents().insert(row),
                unit -> Optional.ofNullable(
                        unit.contents().find(List.of(row.subject())).get(row.subject())));
    }

    @Property(tries = 20 * Effort.MORE, edgeCases = EdgeCasesMode.NONE)
    @Proves(SpiRule.EXACT)
    final void reviews_come_back_as_they_were_written(@ForAll("reviews") ReviewRow row) {
        givenBack(row, unit -> unit.reviews().put(row), unit -> unit.reviews().find(row.post()));
    }

    @Property(tries = 20 * Effort.MORE, edgeCases = EdgeCasesMode.NONE)
    @Proves(SpiRule.EXACT)
    final void experiments_come_back_as_they_were_written(@ForAll("experiments") ExperimentRow row) {
        givenBack(
                row,
                unit -> unit.experiments().put(row),
                unit -> unit.experiments().find(row.id()));
    }

    @Property(tries = 20 * Effort.MORE, edgeCases = EdgeCasesMode.NONE)
    @Proves(SpiRule.EXACT)
    final void contributions_come_back_as_they_were_written(@ForAll("contributions") ContributionRow row) {
        givenBack(
                row,
                unit -> unit.contributions().put(row),
                unit -> unit.contributions().find(row.id()));
    }

    @Property(tries = 20 * Effort.MORE, edgeCases = EdgeCasesMode.NONE)
    @Proves(SpiRule.EXACT)
    final void notices_come_back_as_they_were_written(@ForAll("notices") NoticeRow row) {
        givenBack(
                row,
                unit -> unit.notices().put(List.of(row)),
                unit -> unit.notices().find(row.id()));
    }

    @Property(tries = 20 * Effort.MORE, edgeCases = EdgeCasesMode.NONE)
    @Proves(SpiRule.EXACT)
    final void outcomes_come_back_as_they_were_written(@ForAll("outcomes") IdempotencyRow row) {
        givenBack(
                row,
                unit -> unit.idempotency().insert(row),
                unit -> unit.idempotency().find(row.person(), row.key()));
    }

    @Property(tries = 20 * Effort.MORE, edgeCases = EdgeCasesMode.NONE)
    @Proves(SpiRule.EXACT)
    final void events_come_back_as_they_were_written(@ForAll("events") JournalDraft row) {
        givenBack(
                row,
                unit -> unit.journal().append(List.of(row)),
                unit -> unit.journal().list(0, 1).stream()
                        .map(JournalRow::draft)
                        .findFirst());
    }

    /** {@return groups to write} */
    @Provide
    final Arbitrary<GroupRow> groups() {
        return ArbitraryRows.groups();
    }

    /** {@return policies to write} */
    @Provide
    final Arbitrary<PolicyRow> policies() {
        return ArbitraryRows.policies();
    }

    /** {@return memberships to write} */
    @Provide
    final Arbitrary<MembershipRow> memberships() {
        return ArbitraryRows.memberships();
    }

    /** {@return identities to write} */
    @Provide
    final Arbitrary<IdentityRow> identities() {
        return ArbitraryRows.identities();
    }

    /** {@return aliases to write} */
    @Provide
    final Arbitrary<AliasRow> aliases() {
        return ArbitraryRows.aliases();
    }

    /** {@return threads to write} */
    @Provide
    final Arbitrary<ThreadRow> threads() {
        return ArbitraryRows.threads();
    }

    /** {@return posts to write} */
    @Provide
    final Arbitrary<PostRow> posts() {
        return ArbitraryRows.posts();
    }

    /** {@return contents to write} */
    @Provide
    final Arbitrary<ContentRow> contents() {
        return ArbitraryRows.contents();
    }

    /** {@return reviews to write} */
    @Provide
    final Arbitrary<ReviewRow> reviews() {
        return ArbitraryRows.reviews();
    }

    /** {@return experiments to write} */
    @Provide
    final Arbitrary<ExperimentRow> experiments() {
        return ArbitraryRows.experiments();
    }

    /** {@return contributions to write} */
    @Provide
    final Arbitrary<ContributionRow> contributions() {
        return ArbitraryRows.contributions();
    }

    /** {@return notices to write} */
    @Provide
    final Arbitrary<NoticeRow> notices() {
        return ArbitraryRows.notices();
    }

    /** {@return outcomes to write} */
    @Provide
    final Arbitrary<IdempotencyRow> outcomes() {
        return ArbitraryRows.outcomes();
    }

    /** {@return events to write} */
    @Provide
    final Arbitrary<JournalDraft> events() {
        return ArbitraryRows.events();
    }

    private <R> void givenBack(R row, Consumer<GroupUnit> write, Function<GroupUnit, Optional<R>> find) {
        write(write);
        write(unit -> assertThat(find.apply(unit)).isEqualTo(Optional.of(row)));
    }
}
