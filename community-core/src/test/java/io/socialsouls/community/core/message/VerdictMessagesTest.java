package io.socialsouls.community.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.message.Message;
import io.socialsouls.community.policy.Facts;
import io.socialsouls.community.policy.Norm;
import io.socialsouls.community.policy.NormId;
import io.socialsouls.community.policy.PolicyAction;
import io.socialsouls.community.policy.Reason;
import io.socialsouls.community.policy.RuleId;
import io.socialsouls.community.policy.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictMessagesTest {
    private static final Norm NORM = new Norm(NormId.of("no-selling"), "No selling");

    @Test
    void each_reason_says_what_becomes_of_the_draft_the_norm_and_the_words() {
        List<Reason> reasons = new ArrayList<>();
        for (PolicyAction action : PolicyAction.values()) {
            reasons.add(reason(action, "buy now", "discount"));
            reasons.add(reason(action));
        }
        Verdict verdict = new Verdict(PolicyAction.REJECT, reasons, new Facts(1, Optional.empty()));
        assertThat(verdict.explanation().stream().map(VerdictMessagesTest::english))
                .containsExactly(
                        "Please keep in mind: “No selling”.",
                        "Please keep in mind: “No selling”.",
                        "Please revise your draft. The group asks for this: “No selling”."
                                + " Found in your draft: “buy now”, “discount”.",
                        "Please revise your draft. The group asks for this: “No selling”.",
                        "A moderator will look at this first. The group asks for this: “No selling”."
                                + " Found in your draft: “buy now”, “discount”.",
                        "A moderator will look at this first. The group asks for this: “No selling”.",
                        "This cannot be posted here. The group asks for this: “No selling”."
                                + " Found in your draft: “buy now”, “discount”.",
                        "This cannot be posted here. The group asks for this: “No selling”.");
    }

    private static Reason reason(PolicyAction action, String... words) {
        return new Reason(RuleId.of("rule"), NORM, action, Arrays.asList(words), false);
    }

    private static String english(Message message) {
        return new EnglishMessageRenderer().render(message, Locale.ENGLISH);
    }
}
