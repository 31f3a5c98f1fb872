package io.socialsouls.community.core.codec;

import io.socialsouls.community.core.policy.ConditionType;
import io.socialsouls.community.core.policy.ConditionTypes;
import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.policy.Condition;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Conditions: an object with one member, which says what kind of condition it is. What is in it follows from its record. */
final class ConditionForms {
    private static final String[] NAMES =
            ConditionTypes.ALL.stream().map(ConditionType::name).toArray(String[]::new);
    private static final Map<ConditionType<?>, RecordForm<? extends Condition>> FORMS = ConditionTypes.ALL.stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), ConditionForms::form));

    private ConditionForms() {}

    /** Writes a member. */
    static void write(String name, Condition condition, JsonWriter out) {
        if (condition instanceof Condition.Unknown unknown) {
            out.raw(name, unknown.json());
        } else {
            out.object(name, () -> member(condition, out));
        }
    }

    /** Writes an element of a list. */
    private static void write(Condition condition, JsonWriter out) {
        if (condition instanceof Condition.Unknown unknown) {
            out.raw(unknown.json());
        } else {
            out.object(() -> member(condition, out));
        }
    }

    private static void member(Condition condition, JsonWriter out) {
        ConditionType<?> type = ConditionTypes.of(condition);
        formOf(type).write(type.name(), condition, type.isBare(), out);
    }

    static Condition read(Json json) {
        Json condition = json.nested(Limits.MAX_CONDITION_DEPTH, "conditions");
        Json.Members members = condition.members(NAMES);
        String name = members.only(NAMES);
        ConditionType<?> type = ConditionTypes.named(name);
        RecordForm<? extends Condition> form = formOf(type);
        return type.isBare() ? form.readAlone(members.at(name)) : form.read(members.at(name));
    }

    private static RecordForm<? extends Condition> formOf(ConditionType<?> type) {
        RecordForm<? extends Condition> form = FORMS.get(type);
        if (form == null) {
            throw new IllegalStateException("no form for " + type.name());
        }
        return form;
    }

    private static RecordForm<? extends Condition> form(ConditionType<?> type) {
        return new RecordForm<>(type.record(), part -> part(part, type.texts()));
    }

    /** How a component of a condition is written and read; texts are checked when they are read. */
    private static ValueForm part(Type type, UnaryOperator<String> texts) {
        if (type.equals(Condition.class)) {
            return new ValueForm((name, value, out) -> write(name, (Condition) value, out), ConditionForms::read);
        }
        if (!(type instanceof ParameterizedType several)) {
            return ValueForm.of(type);
        }
        Type element = several.getActualTypeArguments()[0];
        if (element.equals(Condition.class)) {
            return conditions();
        }
        if (element.equals(String.class)) {
            return several.getRawType().equals(Set.class) ? setOfTexts(texts) : texts(texts);
        }
        throw new IllegalStateException("no form in a condition for values of " + type.getTypeName());
    }

    private static ValueForm conditions() {
        return new ValueForm(
                (name, value, out) -> out.list(name, all(value, Condition.class), each -> write(each, out)),
                json -> some(json, Integer.MAX_VALUE, ConditionForms::read));
    }

    private static ValueForm texts(UnaryOperator<String> check) {
        return new ValueForm(
                (name, value, out) -> out.texts(name, all(value, String.class)),
                json -> some(json, Limits.MAX_TERMS, text -> text.text(check)));
    }

    /** A set has no order: sorted, the same policy has the same text. */
    private static ValueForm setOfTexts(UnaryOperator<String> check) {
        return new ValueForm(
                (name, value, out) -> out.texts(name, new TreeSet<>(all(value, String.class))),
                json -> Set.copyOf(each(json, Limits.MAX_TERMS, text -> text.text(check))));
    }

    private static <T> List<T> all(Object value, Class<T> type) {
        return ((Collection<?>) value).stream().map(type::cast).toList();
    }

    private static <T> List<T> some(Json json, int most, Function<Json, T> form) {
        List<T> elements = each(json, most, form);
        if (elements.isEmpty()) {
            throw json.refused("a list of at least one");
        }
        return elements;
    }

    private static <T> List<T> each(Json json, int most, Function<Json, T> form) {
        return json.elements(most).stream().map(form).toList();
    }
}
