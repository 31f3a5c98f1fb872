import org.jspecify.annotations.NullMarked;

/** Proves that a storage does what the SPI asks for. */
@NullMarked
module io.socialsouls.community.testkit {
    requires static org.jspecify;
    requires transitive io.socialsouls.community;
    requires transitive net.jqwik.api;
    requires org.assertj.core;

    exports io.socialsouls.community.testkit;
    exports io.socialsouls.community.testkit.history;
    exports io.socialsouls.community.testkit.storage;
    exports io.socialsouls.community.testkit.value;
}
