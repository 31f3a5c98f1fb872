package io.socialsouls.community.jdbc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JdbcArchitectureTest {
    private static final String EXPORTED = "io.socialsouls.community.jdbc";
    private static final JavaClasses JDBC = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(EXPORTED);

    @Test
    void a_host_sees_types_of_the_jdk_and_of_the_api_alone() {
        assertThat(JDBC).isNotEmpty();
        classes()
                .that()
                .resideInAPackage(EXPORTED)
                .and()
                .arePublic()
                .should(new ShowOnlyWhatIsExported())
                .check(JDBC);
    }

    @Test
    void of_our_modules_jdbc_sees_the_api_alone() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.socialsouls.community.pooling..",
                        "io.socialsouls.community.plot..",
                        "io.socialsouls.community.core..",
                        "io.socialsouls.community.testkit..",
                        "io.socialsouls.community.examples..")
                .check(JDBC);
    }

    @Test
    void the_stores_know_nothing_of_the_packages_above_them() {
        noClasses()
                .that()
                .resideInAPackage(EXPORTED + ".sql")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(EXPORTED, EXPORTED + ".store")
                .check(JDBC);
        slices().matching(EXPORTED + ".(**)").should().beFreeOfCycles().check(JDBC);
        noClasses()
                .that()
                .resideInAPackage(EXPORTED + ".store")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(EXPORTED)
                .check(JDBC);
    }

    /** Holds of a class whose public and protected methods, constructors and supertypes name no hidden or foreign type. */
    private static final class ShowOnlyWhatIsExported extends ArchCondition<JavaClass> {
        private static final DescribedPredicate<JavaClass> SHOWN = Predicates.resideInAnyPackage(
                        "java..", "javax.sql", "io.socialsouls.community..")
                .and(DescribedPredicate.not(Predicates.resideInAnyPackage(EXPORTED + ".sql", EXPORTED + ".store")));

        ShowOnlyWhatIsExported() {
            super("show only types of the JDK, of the api and of this package");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            Stream<JavaClass> members = type.getCodeUnits().stream()
                    .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC)
                            || unit.getModifiers().contains(JavaModifier.PROTECTED))
                    .flatMap(ShowOnlyWhatIsExported::types);
            Stream<JavaClass> supertypes =
                    Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream());
            Stream.concat(members, supertypes)
                    .map(JavaClass::getBaseComponentType)
                    .filter(shown -> !shown.isPrimitive() && !SHOWN.test(shown))
                    .distinct()
                    .forEach(shown -> events.add(
                            SimpleConditionEvent.violated(type, type.getFullName() + " shows " + shown.getFullName())));
        }

        private static Stream<JavaClass> types(JavaCodeUnit unit) {
            return Stream.concat(unit.getAllInvolvedRawTypes().stream(), unit.getExceptionTypes().stream());
        }
    }
}
