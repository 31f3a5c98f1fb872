import org.jspecify.annotations.NullMarked;

/** The engine of a learning community: authorisation, pooling statistics, in-memory storage. */
@NullMarked
@SuppressWarnings("module") // The kit is built after this module, and alone may see its stores.
module io.socialsouls.community.core {
    requires static org.jspecify;
    requires transitive io.socialsouls.community;
    requires com.fasterxml.jackson.core;
    requires com.github.benmanes.caffeine;
    requires com.google.common;
    requires org.apache.commons.statistics.distribution;
    requires org.slf4j;

    exports io.socialsouls.community.core;
    exports io.socialsouls.community.core.pooling;
    exports io.socialsouls.community.core.pooling.bayes;
    exports io.socialsouls.community.core.pooling.diagnostic;
    exports io.socialsouls.community.core.pooling.cluster;
    exports io.socialsouls.community.core.pooling.regression;
    exports io.socialsouls.community.core.storage;
    exports io.socialsouls.community.core.store to
            io.socialsouls.community.testkit;
}
