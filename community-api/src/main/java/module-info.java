import org.jspecify.annotations.NullMarked;

/** A learning community inside any Java application: the domain's values, the ports a host calls, the storage SPI. */
@NullMarked
module io.socialsouls.community {
    requires static transitive org.jspecify;

    exports io.socialsouls.community;
    exports io.socialsouls.community.error;
    exports io.socialsouls.community.experiment;
    exports io.socialsouls.community.group;
    exports io.socialsouls.community.inbox;
    exports io.socialsouls.community.journal;
    exports io.socialsouls.community.limit;
    exports io.socialsouls.community.message;
    exports io.socialsouls.community.moderation;
    exports io.socialsouls.community.page;
    exports io.socialsouls.community.person;
    exports io.socialsouls.community.policy;
    exports io.socialsouls.community.post;
    exports io.socialsouls.community.spi;
    exports io.socialsouls.community.spi.row;
}
