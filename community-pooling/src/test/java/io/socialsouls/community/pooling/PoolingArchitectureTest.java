package io.socialsouls.community.pooling;

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
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import org.junit.jupiter.api.Test;

class PoolingArchitectureTest {
    private static final String[] EXPORTED = {
        "io.socialsouls.community.pooling",
        "io.socialsouls.community.pooling.archive",
        "io.socialsouls.community.pooling.bayes",
        "io.socialsouls.community.pooling.bias",
        "io.socialsouls.community.pooling.cluster",
        "io.socialsouls.community.pooling.diagnostic",
        "io.socialsouls.community.pooling.glmm",
        "io.socialsouls.community.pooling.planning",
        "io.socialsouls.community.pooling.regression"
    };
    private static final DescribedPredicate<JavaClass> JDK_OR_API = Predicates.resideInAnyPackage(
            "java..",
            "org.jspecify.annotations..",
            "io.socialsouls.community.error..",
            "io.socialsouls.community.experiment..",
            "io.socialsouls.community.limit..",
            "io.socialsouls.community.message..");
    private static final JavaClasses POOLING = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.socialsouls.community.pooling");

    @Test
    void pooling_sees_the_api_and_the_distributions_alone() {
        assertThat(POOLING).isNotEmpty();
        classes()
                .should()
                .onlyDependOnClassesThat(JDK_OR_API.or(Predicates.resideInAnyPackage(
                        "io.socialsouls.community.pooling..", "org.apache.commons.statistics.distribution..")))
                .check(POOLING);
    }

    @Test
    void a_signature_shows_types_of_the_jdk_the_api_and_exported_pooling_alone() {
        DescribedPredicate<JavaClass> shown = JDK_OR_API.or(Predicates.resideInAnyPackage(EXPORTED));
        members()
                .that(describe("other code sees", PoolingArchitectureTest::isSeen))
                .should(ArchCondition.from(describe(
                        "name only types of the JDK, JSpecify, the api and exported packages",
                        (JavaMember member) -> member.getAllInvolvedRawTypes().stream()
                                .map(JavaClass::getBaseComponentType)
                                .allMatch(type -> type.isPrimitive() || shown.test(type)))))
                .check(POOLING);
    }

    @Test
    void no_package_of_pooling_depends_on_itself_through_another() {
        slices().matching("io.socialsouls.community.(**)")
                .should()
                .beFreeOfCycles()
                .check(POOLING);
    }

    private static boolean isSeen(JavaMember member) {
        return Predicates.resideInAnyPackage(EXPORTED).test(member.getOwner())
                && member.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                && (member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED));
    }
}
