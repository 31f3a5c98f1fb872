package io.socialsouls.community.core.policy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import io.socialsouls.community.policy.Policy;
import java.util.function.Function;

/**
 * Compiled policies, kept under the SHA-256 of their text: what is kept can never be out of date. Thread-safe.
 *
 * <p>Policies of {@value #MAX_CHARACTERS} characters in all are kept, the ones that were least used leave first.
 */
public final class PolicyCache {
    private static final long MAX_CHARACTERS = 10_000_000;
    /** What an engine takes even if its policy is empty, in characters. */
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
     * The engine for a stored policy.
     *
     * @param policyJson the policy's stored form
     * @param reader reads it, if it isn't kept
     * @return the policy, ready to be tried on drafts
     */
    public PolicyEngine engine(String policyJson, Function<String, Policy> reader) {
        HashCode key = Hashing.sha256().hashUnencodedChars(policyJson);
        return engines.get(key, absent -> new Kept(PolicyEngine.of(reader.apply(policyJson)), policyJson.length()))
                .engine();
    }

    private record Kept(PolicyEngine engine, int length) {}
}
