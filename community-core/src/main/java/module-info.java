import org.jspecify.annotations.NullMarked;

/** The engine of a learning community: authorisation, pooling statistics, in-memory storage. */
@NullMarked
module io.socialsouls.community.core {
    requires static org.jspecify;
    requires transitive io.socialsouls.community;
    requires org.apache.commons.statistics.distribution;

    exports io.socialsouls.community.core;
    exports io.socialsouls.community.core.pooling;
    exports io.socialsouls.community.core.storage;
}
