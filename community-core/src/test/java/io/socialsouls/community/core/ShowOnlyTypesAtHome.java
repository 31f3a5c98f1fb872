package io.socialsouls.community.core;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/**
 * Holds of a class when all that other code can see of it names only types of the JDK, JSpecify and this project:
 * supertypes, type parameters and annotations, and the same of its public and protected fields, constructors and
 * methods. A record's components are seen through its accessors. Classes that other code can't see always hold.
 */
final class ShowOnlyTypesAtHome extends ArchCondition<JavaClass> {
    private static final DescribedPredicate<JavaClass> AT_HOME = Predicates.resideInAnyPackage(
                    "java..", "org.jspecify.annotations..", "io.socialsouls..")
            .and(DescribedPredicate.not(Predicates.resideInAnyPackage("java.sql..")));

    ShowOnlyTypesAtHome() {
        super("show only types of the JDK (not of JDBC), JSpecify and this project");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (isSeen(type)) {
            // What a hidden ancestor declares is seen on its visible heir.
            Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream())
                    .filter(ancestor -> AT_HOME.test(ancestor) && !isSeen(ancestor))
                    .forEach(ancestor -> checkSeen(ancestor, events));
            checkSeen(type, events);
        }
    }

    private static void checkSeen(JavaClass type, ConditionEvents events) {
        report(type, type.getFullName(), Stream.concat(typesOfHead(type), annotationsOf(type)), events);
        Stream.concat(type.getFields().stream(), type.getCodeUnits().stream())
                .filter(ShowOnlyTypesAtHome::isPublicOrProtected)
                .forEach(member -> report(
                        type,
                        member.getFullName(),
                        Stream.concat(typesOfMember(member), annotationsOf(member)),
                        events));
    }

    private static void report(JavaClass owner, String where, Stream<JavaClass> types, ConditionEvents events) {
        types.map(JavaClass::getBaseComponentType)
                .filter(type -> !type.isPrimitive() && !AT_HOME.test(type))
                .distinct()
                .forEach(type ->
                        events.add(SimpleConditionEvent.violated(owner, where + " shows " + type.getFullName())));
    }

    private static Stream<JavaClass> typesOfHead(JavaClass type) {
        Stream<JavaType> supertypes = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        return rawTypes(Stream.concat(supertypes, type.getTypeParameters().stream()));
    }

    private static Stream<JavaClass> typesOfMember(JavaMember member) {
        Stream<JavaClass> thrown =
                member instanceof JavaCodeUnit unit ? unit.getExceptionTypes().stream() : Stream.empty();
        return Stream.concat(member.getAllInvolvedRawTypes().stream(), thrown);
    }

    private static Stream<JavaClass> rawTypes(Stream<? extends JavaType> types) {
        return types.flatMap(type -> type.getAllInvolvedRawTypes().stream());
    }

    private static Stream<JavaClass> annotationsOf(HasAnnotations<?> annotated) {
        return annotated.getAnnotations().stream().map(JavaAnnotation::getRawType);
    }

    private static boolean isSeen(JavaClass type) {
        return isPublicOrProtected(type)
                && type.getEnclosingClass().map(ShowOnlyTypesAtHome::isSeen).orElse(true);
    }

    private static boolean isPublicOrProtected(HasModifiers declared) {
        return declared.getModifiers().contains(JavaModifier.PUBLIC)
                || declared.getModifiers().contains(JavaModifier.PROTECTED);
    }
}
