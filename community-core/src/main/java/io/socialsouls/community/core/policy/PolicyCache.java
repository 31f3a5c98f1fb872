package io.socialsouls.community.core.policy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import io.socialsouls.community.policy.Policy;
import java.util.function.Function;

/**
 * Compiled policies, kept under the SHA-256 of their text, so that an entry can never be out of date. Thread-safe.
 *
 * <p>Policies of {@value #MAX_CHARACTERS} characters in all are kept; those that were least used leave first.
 */
public final class PolicyCache {
    private static final long MAX_CHARACTERS = 10_000_000;
    /** The size of an engine even if its policy is empty, in characters. */
    private static final int LEAST = 1_000;

    private final Cache<HashCode, Kept> engines = Caffeine.newBuilder()
            .maximumWeight(MAX_CHARACTERS)
            .weigher((HashCode key, Kept kept) -> LEAST + kept.length())
            // The threads are the host's: what is due is done by the caller.
            .executor(Runnable::run)
            .build();

    /** An empty cache. */
    public PolicyCache() {}

    /**
     * {@return the engine for a stored policy, ready to be tried on drafts}
     *
     * @param reader reads the policy, if it isn't kept
     */
    public PolicyEngine engine(String policyJson, Function<String, Policy> reader) {
        HashCode key = Hashing.sha256().hashUnencodedChars(policyJson);
        return engines.get(key, absent -> new Kept(PolicyEngine.of(reader.apply(policyJson)), policyJson.length()))
                .engine();
    }

    private record Kept(PolicyEngine engine, int length) {}
}
