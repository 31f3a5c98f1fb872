package io.socialsouls.community.pooling;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class PoolingArchitectureTest {
    private static final JavaClasses POOLING = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.socialsouls.community.pooling");

    @Test
    void pooling_sees_the_api_and_the_distributions_alone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations..",
                        "org.apache.commons.statistics.distribution..",
                        "io.socialsouls.community.pooling..",
                        "io.socialsouls.community.error..",
                        "io.socialsouls.community.experiment..",
                        "io.socialsouls.community.limit..",
                        "io.socialsouls.community.message..")
                .check(POOLING);
    }

    @Test
    void no_package_of_pooling_depends_on_itself_through_another() {
        slices().matching("io.socialsouls.community.(**)")
                .should()
                .beFreeOfCycles()
                .check(POOLING);
    }
}
