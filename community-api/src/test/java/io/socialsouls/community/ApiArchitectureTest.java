package io.socialsouls.community;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ApiArchitectureTest {
    private static final JavaClasses API = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.socialsouls.community");

    @Test
    void the_api_sees_only_the_jdk_and_jspecify() {
        assertThat(API).isNotEmpty();
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("io.socialsouls.community..", "java..", "org.jspecify.annotations..")
                .check(API);
    }

    @Test
    void the_api_knows_no_other_module() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.socialsouls.community.pooling..",
                        "io.socialsouls.community.plot..",
                        "io.socialsouls.community.core..",
                        "io.socialsouls.community.jdbc..",
                        "io.socialsouls.community.testkit..",
                        "io.socialsouls.community.examples..")
                .check(API);
    }

    @Test
    void no_package_of_the_api_depends_on_itself_through_another() {
        slices().matching("io.socialsouls.(**)").should().beFreeOfCycles().check(API);
    }
}
