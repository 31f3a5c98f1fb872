import org.jspecify.annotations.NullMarked;

/** Proves that a storage does what the SPI asks for, and that a community on it keeps the laws of the design. */
@NullMarked
module io.socialsouls.community.testkit {
    requires static org.jspecify;
    requires transitive io.socialsouls.community;
    requires io.socialsouls.community.core;
    requires transitive net.jqwik.api;
    requires transitive org.junit.jupiter.api;
    requires org.assertj.core;

    exports io.socialsouls.community.testkit;
    exports io.socialsouls.community.testkit.fault;
    exports io.socialsouls.community.testkit.law;
    exports io.socialsouls.community.testkit.storage;
    exports io.socialsouls.community.testkit.value;

    // jqwik calls the rules, which are not public: they come and go, and their names are no promise.
    opens io.socialsouls.community.testkit.law;
    opens io.socialsouls.community.testkit.storage;
}
