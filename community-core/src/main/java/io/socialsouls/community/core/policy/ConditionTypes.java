package io.socialsouls.community.core.policy;

import io.socialsouls.community.core.matching.Hosts;
import io.socialsouls.community.core.matching.Terms;
import io.socialsouls.community.policy.Condition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All kinds of conditions: one entry each. Refuses to load unless every condition has one, and no two share a name. */
public final class ConditionTypes {
    /** In the order of the reference page. */
    public static final List<ConditionType<?>> ALL = complete(List.of(
            ConditionType.of(
                            "says",
                            Condition.Says.class,
                            "{\"says\": [\"buy now\", \"discount\"]}",
                            "one of these words or phrases occurs",
                            (says, scope) -> {
                                int[] terms = says.terms().stream()
                                        .mapToInt(scope::term)
                                        .distinct()
                                        .toArray();
                                return scan -> scan.says(terms);
                            })
                    .texts(Terms::check),
            ConditionType.of(
                            "links",
                            Condition.Links.class,
                            "{\"links\": {\"except\": [\"example.org\"]}}",
                            "there is a link to a host other than these and those below them; `except` may be left out",
                            (links, scope) -> {
                                Set<String> except = links.except().stream()
                                        .map(Hosts::check)
                                        .collect(Collectors.toUnmodifiableSet());
                                return scan -> scan.linksBeyond(except);
                            })
                    .asObject()
                    .texts(Hosts::check),
            ConditionType.of(
                            "tenure",
                            Condition.AuthorTenure.class,
                            "{\"tenure\": \"new\"}",
                            "the author has been in the group for no longer than this: `new` (less than 7 days),"
                                    + " `settled` (less than 90), `long-standing` (any time)",
                            (tenure, scope) ->
                                    scope.fact(Fact.AUTHOR_TENURE, known -> known.compareTo(tenure.atMost()) <= 0))
                    .needs(Fact.AUTHOR_TENURE),
            ConditionType.of(
                    "all",
                    Condition.AllOf.class,
                    "{\"all\": [...]}",
                    "each of these conditions holds",
                    (all, scope) -> {
                        List<CompiledCondition> parts = scope.parts(all.of());
                        return scan -> Match.all(
                                parts.stream().map(part -> part.in(scan)).toList());
                    }),
            ConditionType.of(
                    "any", Condition.AnyOf.class, "{\"any\": [...]}", "at least one of them holds", (any, scope) -> {
                        List<CompiledCondition> parts = scope.parts(any.of());
                        return scan -> Match.any(
                                parts.stream().map(part -> part.in(scan)).toList());
                    }),
            ConditionType.of(
                    "not", Condition.Not.class, "{\"not\": {...}}", "this condition does not hold", (not, scope) -> {
                        CompiledCondition part = scope.part(not.of());
                        return scan -> part.in(scan).denied();
                    })));

    private static final Map<Class<?>, ConditionType<?>> BY_RECORD = new HashMap<>();
    private static final Map<String, ConditionType<?>> BY_NAME = new HashMap<>();

    static {
        for (ConditionType<?> type : ALL) {
            BY_RECORD.put(type.record(), type);
            BY_NAME.put(type.name(), type);
        }
    }

    private ConditionTypes() {}

    /** The kinds, if every condition has an entry of its own. */
    static List<ConditionType<?>> complete(List<ConditionType<?>> types) {
        List<Class<?>> records =
                types.stream().<Class<?>>map(ConditionType::record).toList();
        String missing = Stream.of(Condition.class.getPermittedSubclasses())
                .filter(condition -> !condition.equals(Condition.Unknown.class) && !records.contains(condition))
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new IllegalStateException("no entry in ConditionTypes for " + missing);
        }
        if (types.stream().map(ConditionType::name).distinct().count() < types.size()
                || Set.copyOf(records).size() < types.size()) {
            throw new IllegalStateException("two entries of ConditionTypes share a name or a record");
        }
        return types;
    }

    /**
     * The kind of a condition.
     *
     * @param condition any but an unknown one
     * @return its entry
     */
    public static ConditionType<?> of(Condition condition) {
        return Optional.<ConditionType<?>>ofNullable(BY_RECORD.get(condition.getClass()))
                .orElseThrow(() -> new IllegalStateException(
                        "no entry in ConditionTypes for " + condition.getClass().getSimpleName()));
    }

    /**
     * The kind of that name.
     *
     * @param name as in policies
     * @return its entry
     */
    public static ConditionType<?> named(String name) {
        return Optional.<ConditionType<?>>ofNullable(BY_NAME.get(name))
                .orElseThrow(() -> new IllegalStateException("no entry in ConditionTypes has the name " + name));
    }
}
