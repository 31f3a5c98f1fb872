package io.socialsouls.community.core.policy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.socialsouls.community.policy.Policy;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Compiled policies, kept under their revisions, which are never used again, so that an entry can never be out of date.
 * Thread-safe.
 *
 * <p>Policies of {@value #MAX_CHARACTERS} characters in all are kept; those that were least used leave first.
 */
public final class PolicyCache {
    private static final long MAX_CHARACTERS = 10_000_000;
    /** The size of an engine even if its policy is empty, in characters. */
    private static final int LEAST = 1_000;

    private final Cache<String, Kept> engines = Caffeine.newBuilder()
            .maximumWeight(MAX_CHARACTERS)
            .weigher((String key, Kept kept) -> LEAST + kept.length())
            // The threads are the host's: what is due is done by the caller.
            .executor(Runnable::run)
            .build();

    /** An empty cache. */
    public PolicyCache() {}

    /**
     * {@return the engine for a policy, ready to be tried on drafts}
     *
     * @param revision of the policy
     * @param policyJson finds its stored form, if it isn't kept
     * @param reader reads that
     */
    public PolicyEngine engine(String revision, Supplier<String> policyJson, Function<String, Policy> reader) {
        Kept kept = engines.getIfPresent(revision);
        if (kept == null) {
            // Not inside the cache, which would let others wait for the storage.
            String json = policyJson.get();
            kept = new Kept(PolicyEngine.of(reader.apply(json)), json.length());
            engines.put(revision, kept);
        }
        return kept.engine();
    }

    private record Kept(PolicyEngine engine, int length) {}
}
