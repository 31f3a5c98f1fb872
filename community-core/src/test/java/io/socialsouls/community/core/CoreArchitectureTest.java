package io.socialsouls.community.core;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoreArchitectureTest {
    private static final Set<String> AT_HOME = Set.of("java", "io.socialsouls", "org.jspecify");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.socialsouls.community.core");

    @Test
    void no_third_party_type_shows_in_a_public_signature() {
        assertThat(CORE).isNotEmpty();
        codeUnits()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should(be(onlyNamingTypesAtHome()))
                .check(CORE);
    }

    @Test
    void no_package_of_core_depends_on_itself_through_another() {
        slices().matching("io.socialsouls.community.core.(**)")
                .should()
                .beFreeOfCycles()
                .check(CORE);
    }

    private static DescribedPredicate<JavaCodeUnit> onlyNamingTypesAtHome() {
        return DescribedPredicate.describe(
                "naming only types of the JDK, this project and JSpecify",
                unit -> Stream.of(
                                Stream.of(unit.getReturnType()),
                                unit.getParameterTypes().stream(),
                                unit.getExceptionTypes().stream())
                        .flatMap(types -> types)
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .map(JavaClass::getBaseComponentType)
                        .allMatch(type -> type.isPrimitive()
                                || AT_HOME.stream()
                                        .anyMatch(home -> type.getPackageName().startsWith(home))));
    }
}
