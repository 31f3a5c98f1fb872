package io.socialsouls.community.testkit.storage;

import java.util.List;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.Store;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/** Ends a property after as many tries as {@link StorageRules#triesOf} says. */
final class EnoughTries implements AroundTryHook {
    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor tried, List<Object> parameters)
            throws Throwable {
        TryExecutionResult result = tried.execute(parameters);
        Store<Integer> tries = Store.getOrCreate(EnoughTries.class, Lifespan.PROPERTY, () -> 0);
        tries.update(before -> before + 1);
        boolean enough = context.testInstance() instanceof StorageRules rules
                && tries.get() >= rules.triesOf(context.targetMethod());
        return result.isSatisfied() && enough ? TryExecutionResult.satisfied(true) : result;
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
