package io.socialsouls.community.testkit;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** Holds of a class when its public and protected members name only what an integrator has anyway. */
final class ShowOnlyPromisedTypes extends ArchCondition<JavaClass> {
    private static final DescribedPredicate<JavaClass> GIVEN = Predicates.resideInAnyPackage(
                    "java..", "org.jspecify.annotations..", "net.jqwik.api..", "io.socialsouls.community..")
            .and(DescribedPredicate.not(Predicates.resideInAnyPackage(
                    "io.socialsouls.community.core..", "io.socialsouls.community.testkit..")));

    private final DescribedPredicate<JavaClass> promised;

    /** Besides the types that everybody has, those of some packages of the kit. */
    ShowOnlyPromisedTypes(String... exported) {
        super("show only types of the JDK, JSpecify, jqwik, the api and what the kit exports");
        promised = GIVEN.or(Predicates.resideInAnyPackage(exported));
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!isSeen(type)) {
            return;
        }
        Stream<JavaMember> members = Stream.concat(type.getFields().stream(), type.getCodeUnits().stream());
        members.filter(ShowOnlyPromisedTypes::isPublicOrProtected)
                .forEach(member -> report(type, member.getFullName(), member.getAllInvolvedRawTypes(), events));
        Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream())
                .forEach(parent -> report(type, type.getFullName(), Set.of(parent), events));
    }

    private void report(JavaClass owner, String where, Set<JavaClass> types, ConditionEvents events) {
        types.stream()
                .map(JavaClass::getBaseComponentType)
                .filter(type -> !type.isPrimitive() && !promised.test(type))
                .forEach(type ->
                        events.add(SimpleConditionEvent.violated(owner, where + " shows " + type.getFullName())));
    }

    private static boolean isSeen(JavaClass type) {
        return isPublicOrProtected(type)
                && type.getEnclosingClass().map(ShowOnlyPromisedTypes::isSeen).orElse(true);
    }

    private static boolean isPublicOrProtected(HasModifiers declared) {
        return declared.getModifiers().contains(JavaModifier.PUBLIC)
                || declared.getModifiers().contains(JavaModifier.PROTECTED);
    }
}
