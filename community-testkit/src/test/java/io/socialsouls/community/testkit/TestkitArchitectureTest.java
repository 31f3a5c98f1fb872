package io.socialsouls.community.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TestkitArchitectureTest {
    private static final String[] EXPORTED = {
        "io.socialsouls.community.testkit",
        "io.socialsouls.community.testkit.fault",
        "io.socialsouls.community.testkit.law",
        "io.socialsouls.community.testkit.storage",
        "io.socialsouls.community.testkit.value"
    };
    private static final JavaClasses TESTKIT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.socialsouls.community.testkit");

    @Test
    void no_package_of_the_kit_depends_on_itself_through_another() {
        assertThat(TESTKIT).isNotEmpty();
        slices().matching("io.socialsouls.community.(**)")
                .should()
                .beFreeOfCycles()
                .check(TESTKIT);
    }

    /** All that core has below its front but the stores, which the rules of storages are stated with. */
    private static final String[] OTHERS_OF_CORE = Stream.of(
                    "access",
                    "codec",
                    "command",
                    "experiment",
                    "group",
                    "inbox",
                    "matching",
                    "message",
                    "moderation",
                    "policy",
                    "post",
                    "storage")
            .map(name -> "io.socialsouls.community.core." + name + "..")
            .toArray(String[]::new);

    @Test
    void the_kit_sees_the_jdk_jqwik_jupiter_assertions_the_api_and_the_way_into_core() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations..",
                        "net.jqwik.api..",
                        "org.assertj.core..",
                        "org.junit.jupiter.api..",
                        "io.socialsouls.community..")
                .check(TESTKIT);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(OTHERS_OF_CORE)
                .check(TESTKIT);
    }

    @Test
    void of_our_modules_the_kit_sees_the_api_and_core_alone() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.socialsouls.community.pooling..",
                        "io.socialsouls.community.plot..",
                        "io.socialsouls.community.jdbc..",
                        "io.socialsouls.community.examples..")
                .check(TESTKIT);
    }

    @Test
    void what_integrators_extend_and_use_is_exported_and_nothing_else() throws Exception {
        URI classes = StorageFixture.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        assertThat(ModuleFinder.of(Path.of(classes)).findAll())
                .singleElement()
                .satisfies(kit -> assertThat(kit.descriptor().exports())
                        .allSatisfy(exports -> assertThat(exports.isQualified()).isFalse())
                        .extracting(ModuleDescriptor.Exports::source)
                        .containsExactlyInAnyOrder(EXPORTED));
    }

    @Test
    void an_exported_signature_shows_types_of_the_jdk_jqwik_the_api_and_exported_packages_alone() {
        classes()
                .that()
                .resideInAnyPackage(EXPORTED)
                .should(new ShowOnlyPromisedTypes(EXPORTED))
                .check(TESTKIT);
    }

    @Test
    void a_rule_is_not_public_so_that_it_may_come_and_go() {
        methods()
                .that()
                .areAnnotatedWith(Property.class)
                .or()
                .areAnnotatedWith(Example.class)
                .or()
                .areAnnotatedWith(Provide.class)
                .should()
                .notBePublic()
                .andShould()
                .notBeProtected()
                .check(TESTKIT);
    }
}
