package io.socialsouls.community.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class CoreArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.socialsouls.community.core");

    @Test
    void no_third_party_type_shows_in_a_public_signature() {
        assertThat(CORE).isNotEmpty();
        classes().should(new ShowOnlyTypesAtHome()).check(CORE);
    }

    @Test
    void of_our_modules_core_sees_the_api_and_pooling_alone() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.socialsouls.community.plot..",
                        "io.socialsouls.community.jdbc..",
                        "io.socialsouls.community.testkit..",
                        "io.socialsouls.community.examples..")
                .check(CORE);
    }

    @Test
    void no_package_of_core_depends_on_itself_through_another() {
        slices().matching("io.socialsouls.community.(**)")
                .should()
                .beFreeOfCycles()
                .check(CORE);
    }
}
