package io.socialsouls.community.core.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.experiment.ArmMeans;
import io.socialsouls.community.experiment.Contribution;
import io.socialsouls.community.experiment.Correlation;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.EventRates;
import io.socialsouls.community.experiment.MultiArm;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.Proportion;
import io.socialsouls.community.experiment.Protocol;
import io.socialsouls.community.experiment.ReportedEffect;
import io.socialsouls.community.experiment.ReportedInterval;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.message.Message;
import io.socialsouls.community.message.MessageArgument;
import io.socialsouls.community.policy.Condition;
import io.socialsouls.community.policy.Facts;
import io.socialsouls.community.policy.Norm;
import io.socialsouls.community.policy.NormId;
import io.socialsouls.community.policy.Policy;
import io.socialsouls.community.policy.PolicyAction;
import io.socialsouls.community.policy.Reason;
import io.socialsouls.community.policy.Rule;
import io.socialsouls.community.policy.RuleId;
import io.socialsouls.community.policy.Tenure;
import io.socialsouls.community.policy.Verdict;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Every text in here is kept in somebody's database: none may ever change. */
class StoredFormsTest {
    private static final Norm NO_SELLING = new Norm(NormId.of("no-selling"), "No selling");
    private static final Verdict HOLD = new Verdict(
            PolicyAction.HOLD,
            List.of(new Reason(RuleId.of("pitch"), NO_SELLING, PolicyAction.HOLD, List.of("Buy now", "“save”"), true)),
            new Facts(3, Optional.of(Tenure.LONG_STANDING)));
    private static final Verdict PUBLISH = new Verdict(PolicyAction.PUBLISH, List.of(), new Facts(0, Optional.empty()));

    private final Codec codec = new Codec();

    @Test
    void a_policy_is_stored_as_people_write_it() {
        Condition when = new Condition.AnyOf(List.of(
                new Condition.Says(List.of("buy now", "discount")),
                new Condition.AllOf(List.of(
                        new Condition.Links(Set.of("b.org", "a.org")),
                        new Condition.AuthorTenure(Tenure.LONG_STANDING))),
                new Condition.Not(new Condition.Links(Set.of()))));
        Policy policy = new Policy(
                List.of(NO_SELLING),
                List.of(new Rule(RuleId.of("pitch"), NO_SELLING.id(), when, PolicyAction.ASK_TO_REVISE)));
        is(policy, codec::policy, codec::policy, """
                {"norms":[{"id":"no-selling","text":"No selling"}],"rules":[{"id":"pitch","norm":"no-selling",\
                "when":{"any":[{"says":["buy now","discount"]},{"all":[{"links":{"except":["a.org","b.org"]}},\
                {"tenure":"long-standing"}]},{"not":{"links":{"except":[]}}}]},"then":"revise"}]}""");
        is(Policy.NONE, codec::policy, codec::policy, """
                {"norms":[],"rules":[]}""");
    }

    @Test
    void a_verdict_is_stored_with_its_reasons_and_facts() {
        is(HOLD, codec::verdict, codec::verdict, """
                {"action":"hold","reasons":[{"rule":"pitch","norm":{"id":"no-selling","text":"No selling"},\
                "action":"hold","words":["Buy now","“save”"],"about_author":true}],\
                "facts":{"policy_version":3,"author_tenure":"long-standing"}}""");
        is(PUBLISH, codec::verdict, codec::verdict, """
                {"action":"publish","reasons":[],"facts":{"policy_version":0}}""");
    }

    @Test
    void what_became_of_a_draft_is_stored_with_its_verdict() {
        String verdict = "\"verdict\":{\"action\":\"publish\",\"reasons\":[],\"facts\":{\"policy_version\":0}}}";
        PostId post = PostId.of("p1");
        is(
                new PostOutcome.Published(post, PUBLISH),
                codec::postOutcome,
                codec::postOutcome,
                "{\"outcome\":\"published\",\"post\":\"p1\"," + verdict);
        is(
                new PostOutcome.Held(post, PUBLISH),
                codec::postOutcome,
                codec::postOutcome,
                "{\"outcome\":\"held\",\"post\":\"p1\"," + verdict);
        is(
                new PostOutcome.RevisionAsked(PUBLISH),
                codec::postOutcome,
                codec::postOutcome,
                "{\"outcome\":\"revision-asked\"," + verdict);
        is(
                new PostOutcome.Rejected(PUBLISH),
                codec::postOutcome,
                codec::postOutcome,
                "{\"outcome\":\"rejected\"," + verdict);
    }

    @Test
    void a_sentence_is_stored_with_the_kinds_of_its_arguments() {
        Message message = Message.of(
                "notice.mention",
                new MessageArgument.Text("Ana \"A.\" 🐙\n"),
                new MessageArgument.Count(-3),
                new MessageArgument.Percent(12.5),
                new MessageArgument.Amount(1e-300));
        is(message, codec::message, codec::message, """
                {"key":"notice.mention","arguments":[{"text":"Ana \\"A.\\" 🐙\\n"},{"count":-3},{"percent":12.5},\
                {"amount":1.0E-300}]}""");
    }

    @Test
    void a_protocol_is_stored_with_its_plan() {
        Protocol protocol = new Protocol(
                "A number in the headline", "More clicks", "Clicks", PoolingPlan.of(EffectMeasure.RISK_RATIO));
        is(protocol, codec::protocol, codec::protocol, """
                {"tactic":"A number in the headline","hypothesis":"More clicks","metric":"Clicks",\
                "plan":{"measure":"RR","method":"REML","test":"knha","level":0.95,"zero":"only0",\
                "drop_double_zeros":false}}""");
    }

    @Test
    void a_contribution_is_stored_with_what_is_known_of_it() {
        is(
                Contribution.of("spring", new EventCounts(30, 1000, 20, 999))
                        .sector("retail")
                        .channel("mail")
                        .started(LocalDate.of(2026, 3, 31)),
                codec::contribution,
                this::contribution,
                """
                {"test":"spring","data":{"treated_events":30,"treated_n":1000,"control_events":20,"control_n":999},\
                "sector":"retail","channel":"mail","started":"2026-03-31"}""");
        is(Contribution.of("april", new ReportedEffect(-0.1, 0.002)), codec::contribution, this::contribution, """
                {"test":"april","data":{"effect":-0.1,"variance":0.002}}""");
    }

    @Test
    void every_kind_of_summary_data_has_a_form_of_its_own() {
        data(new EventRates(9, 413.5, 19, 398), """
                {"treated_events":9,"treated_time":413.5,"control_events":19,"control_time":398.0}""");
        data(new ArmMeans(55, 47, 155, 75, 64, 156), """
                {"treated_mean":55.0,"treated_sd":47.0,"treated_n":155,\
                "control_mean":75.0,"control_sd":64.0,"control_n":156}""");
        data(new Correlation(-0.25, 109), """
                {"correlation":-0.25,"n":109}""");
        data(new Proportion(3, 40), """
                {"events":3,"n":40}""");
        data(new ReportedInterval(0.5, -0.5, 1.5), """
                {"effect":0.5,"ci_low":-0.5,"ci_high":1.5}""");
    }

    @Test
    void several_arms_keep_their_labels_and_tell_their_control_once() {
        data(
                MultiArm.of(
                        EventCounts.control(20, 1000).treated("red", 30, 1001),
                        EventCounts.control(20, 1000).treated("blue", 25, 990)),
                """
                {"control_events":20,"control_n":1000,"arms":[\
                {"label":"red","treated_events":30,"treated_n":1001},\
                {"label":"blue","treated_events":25,"treated_n":990}]}""");
        data(MultiArm.of(EventRates.control(19, 398).treated("new", 9, 413.5)), """
                {"control_events":19,"control_time":398.0,"arms":[\
                {"label":"new","treated_events":9,"treated_time":413.5}]}""");
        data(MultiArm.of(ArmMeans.control(75, 64, 156).treated("new", 55, 47, 155)), """
                {"control_mean":75.0,"control_sd":64.0,"control_n":156,"arms":[\
                {"label":"new","treated_mean":55.0,"treated_sd":47.0,"treated_n":155}]}""");
    }

    private void data(SummaryData data, String stored) {
        is(
                Contribution.of("t", data),
                codec::contribution,
                this::contribution,
                "{\"test\":\"t\",\"data\":" + stored + "}");
    }

    private Contribution contribution(String stored) {
        return codec.contribution(stored).orElseThrow();
    }

    private static <T> void is(T value, Function<T, String> write, Function<String, T> read, String stored) {
        assertThat(write.apply(value)).isEqualTo(stored);
        assertThat(read.apply(stored)).isEqualTo(value);
    }
}
