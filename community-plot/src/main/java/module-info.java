import org.jspecify.annotations.NullMarked;

/** Pictures of pooled results as SVG: forest, funnel, cumulative and Baujat plots. */
@NullMarked
module io.socialsouls.community.plot {
    requires static org.jspecify;
    requires transitive io.socialsouls.community;
    requires transitive io.socialsouls.community.pooling;
    requires org.apache.commons.statistics.distribution;

    exports io.socialsouls.community.plot;
    exports io.socialsouls.community.plot.result;
}
