import org.jspecify.annotations.NullMarked;

/** The statistics of pooling, usable without a community. */
@NullMarked
module io.socialsouls.community.pooling {
    requires static org.jspecify;
    requires transitive io.socialsouls.community;
    requires org.apache.commons.statistics.distribution;

    exports io.socialsouls.community.pooling;
    exports io.socialsouls.community.pooling.archive;
    exports io.socialsouls.community.pooling.bayes;
    exports io.socialsouls.community.pooling.bias;
    exports io.socialsouls.community.pooling.diagnostic;
    exports io.socialsouls.community.pooling.cluster;
    exports io.socialsouls.community.pooling.glmm;
    exports io.socialsouls.community.pooling.planning;
    exports io.socialsouls.community.pooling.regression;
    exports io.socialsouls.community.pooling.sentence;
}
