package io.socialsouls.community.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TestkitArchitectureTest {
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
    void the_kit_sees_the_jdk_jqwik_assertions_the_api_and_the_way_into_core() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations..",
                        "net.jqwik.api..",
                        "org.assertj.core..",
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
    void a_signature_shows_types_of_the_jdk_jqwik_and_the_api_alone() {
        classes()
                .that()
                .resideOutsideOfPackage("io.socialsouls.community.testkit.model")
                .should(new ShowOnlyPromisedTypes())
                .check(TESTKIT);
    }
}
