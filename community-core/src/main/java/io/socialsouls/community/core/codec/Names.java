package io.socialsouls.community.core.codec;

import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.group.Visibility;
import io.socialsouls.community.moderation.Decision;
import io.socialsouls.community.policy.PolicyAction;
import io.socialsouls.community.policy.Tenure;
import io.socialsouls.community.post.PostKind;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names of an enum's constants in JSON: lower case, with hyphens.
 *
 * @param <E> the enum
 */
final class Names<E extends Enum<E>> {
    static final Names<Role> ROLES = new Names<>(Role.class, Map.of());
    static final Names<Standing> STANDINGS = new Names<>(Standing.class, Map.of());
    static final Names<Visibility> VISIBILITIES = new Names<>(Visibility.class, Map.of());
    static final Names<PostKind> POST_KINDS = new Names<>(PostKind.class, Map.of());
    static final Names<Decision.Outcome> DECISIONS = new Names<>(Decision.Outcome.class, Map.of());
    static final Names<Tenure> TENURES = new Names<>(Tenure.class, Map.of());
    static final Names<PolicyAction> ACTIONS =
            new Names<>(PolicyAction.class, Map.of(PolicyAction.ASK_TO_REVISE, "revise"));

    private final Map<E, String> texts;
    private final Map<String, E> constants = new LinkedHashMap<>();

    private Names(Class<E> type, Map<E, String> others) {
        this.texts = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            String plain = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            String text = others.getOrDefault(constant, plain);
            texts.put(constant, text);
            constants.put(text, constant);
        }
    }

    String text(E constant) {
        return texts.getOrDefault(constant, constant.name());
    }

    Optional<E> constant(String text) {
        return Optional.ofNullable(constants.get(text));
    }

    /** All of them, for whoever looked for another. */
    String all() {
        return String.join(", ", constants.keySet());
    }
}
