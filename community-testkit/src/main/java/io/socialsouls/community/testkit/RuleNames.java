package io.socialsouls.community.testkit;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/** Makes every failure of a method that {@link Proves} rules a {@link BrokenRuleError}. */
public final class RuleNames implements AroundTryHook {
    /** For jqwik, which finds it by annotation. */
    public RuleNames() {}

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor tried, List<Object> parameters)
            throws Throwable {
        TryExecutionResult result = tried.execute(parameters);
        Optional<Proves> proves = context.findAnnotation(Proves.class);
        if (!result.isFalsified() || proves.isEmpty()) {
            return result;
        }
        Throwable seen = result.throwable().orElseGet(() -> new AssertionError("the rule does not hold"));
        return TryExecutionResult.falsified(new BrokenRuleError(
                List.of(proves.get().value()), context.targetMethod().getName(), seen));
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public int aroundTryProximity() {
        // Outside of everything else, the opening and closing of the fixture included.
        return -100;
    }
}
