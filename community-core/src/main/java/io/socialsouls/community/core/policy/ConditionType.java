package io.socialsouls.community.core.policy;

import io.socialsouls.community.policy.Condition;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A kind of conditions: its name, how it is tried, and what the reference page says of it. Its JSON follows from its
 * record: a record of one component stands for that component, unless it {@linkplain #isBare() says otherwise}.
 *
 * @param <C> its record
 */
public final class ConditionType<C extends Condition> {
    private final String name;
    private final Class<C> record;
    private final boolean bare;
    private final UnaryOperator<String> texts;
    private final List<Fact<?>> needs;
    private final Compiler<C> compiler;
    private final String example;
    private final String meaning;

    private ConditionType(
            String name,
            Class<C> record,
            boolean bare,
            UnaryOperator<String> texts,
            List<Fact<?>> needs,
            Compiler<C> compiler,
            String example,
            String meaning) {
        this.name = name;
        this.record = record;
        this.bare = bare;
        this.texts = texts;
        this.needs = needs;
        this.compiler = compiler;
        this.example = example;
        this.meaning = meaning;
    }

    /** Prepares everything that can be found out before there is a draft. */
    @FunctionalInterface
    interface Compiler<C extends Condition> {
        CompiledCondition compile(C condition, ConditionScope scope);
    }

    /** {@return a kind that asks for the draft alone} */
    static <C extends Condition> ConditionType<C> of(
            String name, Class<C> record, String example, String meaning, Compiler<C> compiler) {
        boolean bare = record.getRecordComponents().length == 1;
        return new ConditionType<>(name, record, bare, UnaryOperator.identity(), List.of(), compiler, example, meaning);
    }

    /** {@return the same kind, written as an object with its component, so that it can get others} */
    ConditionType<C> asObject() {
        return new ConditionType<>(name, record, false, texts, needs, compiler, example, meaning);
    }

    /** {@return the same kind with a check of the texts in it, which gives them in the form to keep} */
    ConditionType<C> texts(UnaryOperator<String> check) {
        return new ConditionType<>(name, record, bare, check, needs, compiler, example, meaning);
    }

    /** {@return the same kind, asking for facts} */
    ConditionType<C> needs(Fact<?>... facts) {
        return new ConditionType<>(name, record, bare, texts, List.of(facts), compiler, example, meaning);
    }

    /** {@return its name in policies: the key of the object's only member} */
    public String name() {
        return name;
    }

    /** {@return the class of its record} */
    public Class<C> record() {
        return record;
    }

    /** {@return whether the only component stands for the whole; false for an object of components} */
    public boolean isBare() {
        return bare;
    }

    /** {@return the check of the texts in it, which gives a text in the form to keep, or refuses it} */
    public UnaryOperator<String> texts() {
        return texts;
    }

    /** {@return whether it may ask for a fact} */
    boolean asksFor(Fact<?> fact) {
        return needs.contains(fact);
    }

    /** {@return an example of it, as the reference page shows it} */
    String example() {
        return example;
    }

    /** {@return its line on the reference page} */
    String reference() {
        String facts = needs.stream().map(Fact::name).collect(Collectors.joining(", "));
        return "| `" + example + "` | " + meaning + " | " + facts + " |";
    }

    CompiledCondition compile(Condition condition, ConditionScope scope) {
        return compiler.compile(record.cast(condition), scope);
    }
}
