package io.socialsouls.community.testkit.storage;

import java.util.List;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/** Ends the property after as many histories as {@link HistoryRules#tries} says. */
final class EnoughHistories implements AroundTryHook {
    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor tried, List<Object> parameters)
            throws Throwable {
        TryExecutionResult result = tried.execute(parameters);
        boolean enough = context.testInstance() instanceof HistoryRules rules && rules.isTriedEnough();
        return result.isSatisfied() && enough ? TryExecutionResult.satisfied(true) : result;
    }
}
