package io.socialsouls.community.testkit.law;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/**
 * Makes every failure of a method that {@link Upholds} laws a {@link BrokenLawError}, and ends a property after as many
 * tries as {@link CommunityLaw#tries} says.
 */
final class LawNames implements AroundTryHook {
    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor tried, List<Object> parameters)
            throws Throwable {
        TryExecutionResult result = tried.execute(parameters);
        Optional<Upholds> upholds = context.findAnnotation(Upholds.class);
        if (!result.isFalsified() || upholds.isEmpty()) {
            boolean enough = context.testInstance() instanceof CommunityLaw law && law.isTriedEnough();
            return result.isSatisfied() && enough ? TryExecutionResult.satisfied(true) : result;
        }
        Throwable seen = result.throwable().orElseGet(() -> new AssertionError("the law does not hold"));
        return TryExecutionResult.falsified(new BrokenLawError(
                List.of(upholds.get().value()), context.targetMethod().getName(), seen));
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public int aroundTryProximity() {
        // Outside of everything else.
        return -100;
    }
}
