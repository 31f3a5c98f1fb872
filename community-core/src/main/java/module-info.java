import org.jspecify.annotations.NullMarked;

/** The engine of a learning community: authorisation, policy, JSON, in-memory storage. */
@NullMarked
@SuppressWarnings("module") // The kit is built after this module, and alone may see its stores.
module io.socialsouls.community.core {
    requires static org.jspecify;
    requires transitive io.socialsouls.community;
    requires io.socialsouls.community.pooling;
    requires com.fasterxml.jackson.core;
    requires com.github.benmanes.caffeine;
    requires com.google.common;
    requires org.slf4j;

    exports io.socialsouls.community.core;
    exports io.socialsouls.community.core.storage;
    exports io.socialsouls.community.core.store to
            io.socialsouls.community.testkit;
}
