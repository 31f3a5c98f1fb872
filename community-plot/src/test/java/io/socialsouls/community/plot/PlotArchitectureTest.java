package io.socialsouls.community.plot;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import org.junit.jupiter.api.Test;

class PlotArchitectureTest {
    private static final DescribedPredicate<JavaClass> JDK_API_POOLING_OR_PLOT = Predicates.resideInAnyPackage(
            "java..",
            "org.jspecify.annotations..",
            "io.socialsouls.community.error..",
            "io.socialsouls.community.experiment..",
            "io.socialsouls.community.message..",
            "io.socialsouls.community.pooling..",
            "io.socialsouls.community.plot..");
    private static final JavaClasses PLOT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.socialsouls.community.plot");

    @Test
    void plot_sees_the_api_pooling_and_the_distributions_alone() {
        assertThat(PLOT).isNotEmpty();
        classes()
                .should()
                .onlyDependOnClassesThat(JDK_API_POOLING_OR_PLOT.or(
                        Predicates.resideInAPackage("org.apache.commons.statistics.distribution..")))
                .check(PLOT);
    }

    @Test
    void a_signature_shows_types_of_the_jdk_the_api_pooling_and_plot_alone() {
        members()
                .that()
                .arePublic()
                .or()
                .areProtected()
                .should(ArchCondition.from(describe(
                        "name only types of the JDK, JSpecify, the api, pooling and plot",
                        (JavaMember member) -> member.getAllInvolvedRawTypes().stream()
                                .map(JavaClass::getBaseComponentType)
                                .allMatch(type -> type.isPrimitive() || JDK_API_POOLING_OR_PLOT.test(type)))))
                .check(PLOT);
    }

    @Test
    void no_package_of_plot_depends_on_itself_through_another() {
        slices().matching("io.socialsouls.community.(**)")
                .should()
                .beFreeOfCycles()
                .check(PLOT);
    }
}
