package io.socialsouls.community.core.policy;

import io.socialsouls.community.policy.Condition;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A kind of conditions: what it is called, how it is tried, and what the reference page says of it. Its JSON follows from
 * its record: a record of one component stands for that component, unless it {@linkplain #isBare() says otherwise}.
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

    /** Makes ready what can be found out before there is a draft. */
    @FunctionalInterface
    interface Compiler<C extends Condition> {
        CompiledCondition compile(C condition, ConditionScope scope);
    }

    /** A kind that asks for the draft alone. */
    static <C extends Condition> ConditionType<C> of(
            String name, Class<C> record, String example, String meaning, Compiler<C> compiler) {
        boolean bare = record.getRecordComponents().length == 1;
        return new ConditionType<>(name, record, bare, UnaryOperator.identity(), List.of(), compiler, example, meaning);
    }

    /** Written as an object with its component, so that it can get others. */
    ConditionType<C> asObject() {
        return new ConditionType<>(name, record, false, texts, needs, compiler, example, meaning);
    }

    /** With a check of the texts in it, which gives them in the form to keep. */
    ConditionType<C> texts(UnaryOperator<String> check) {
        return new ConditionType<>(name, record, bare, check, needs, compiler, example, meaning);
    }

    /** Asking for facts. */
    ConditionType<C> needs(Fact<?>... facts) {
        return new ConditionType<>(name, record, bare, texts, List.of(facts), compiler, example, meaning);
    }

    /**
     * Its name in policies.
     *
     * @return the key of the object's only member
     */
    public String name() {
        return name;
    }

    /**
     * Its record.
     *
     * @return the class
     */
    public Class<C> record() {
        return record;
    }

    /**
     * Whether the only component stands for the whole.
     *
     * @return false for an object of components
     */
    public boolean isBare() {
        return bare;
    }

    /**
     * The check of the texts in it.
     *
     * @return gives a text in the form to keep, or refuses it
     */
    public UnaryOperator<String> texts() {
        return texts;
    }

    /** Whether it may ask for a fact. */
    boolean asksFor(Fact<?> fact) {
        return needs.contains(fact);
    }

    /** An example of it, as the reference page shows it. */
    String example() {
        return example;
    }

    /** Its line on the reference page. */
    String reference() {
        String facts = needs.stream().map(Fact::name).collect(Collectors.joining(", "));
        return "| `" + example + "` | " + meaning + " | " + facts + " |";
    }

    CompiledCondition compile(Condition condition, ConditionScope scope) {
        return compiler.compile(record.cast(condition), scope);
    }
}
