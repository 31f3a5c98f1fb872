package io.socialsouls.community.testkit.integrator;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedElement;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Both contracts are run whole, every rule and law of them, on the JUnit of this build and on those of Spring Boot. */
class JUnitPlatformTest {
    private static final List<Class<?>> SUITES = List.of(OwnStorageSuite.class, OwnCommunitySuite.class);

    @Test
    void on_the_junit_of_this_build_and_as_a_module() throws Exception {
        assertThat(ClassPath.ofThisBuild().launchOnModulePath(SUITES))
                .contains("kit: module io.socialsouls.community.testkit")
                .contains("junit-jupiter 5.14.4", passedAll());
    }

    @Test
    void on_the_junit_of_spring_boot_3_5() throws Exception {
        assertThat(withJUnitOf("spring-boot-3.5").launch(SUITES)).contains("junit-jupiter 5.12.2", passedAll());
    }

    @Test
    void on_the_junit_of_spring_boot_4_1() throws Exception {
        assertThat(withJUnitOf("spring-boot-4.1").launch(SUITES)).contains("junit-jupiter 6.0.3", passedAll());
    }

    /** The pom has them copied: all of one JUnit in one jar. */
    private static ClassPath withJUnitOf(String host) {
        return ClassPath.ofThisBuild()
                .without("junit-jupiter-")
                .without("junit-platform-")
                .with(Path.of("target", "junit", host + ".jar"));
    }

    /** Besides the rules, Jupiter runs one test of each suite: that the engine is there. */
    private static String passedAll() {
        long rules = SUITES.stream().mapToLong(JUnitPlatformTest::rules).sum();
        assertThat(rules).isPositive();
        return "passed " + (rules + SUITES.size()) + ", failed 0";
    }

    private static long rules(Class<?> suite) {
        return Stream.of(suite.getClasses())
                .flatMap(area -> Stream.<Class<?>>iterate(area, type -> type != Object.class, Class::getSuperclass))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(JUnitPlatformTest::isRule)
                .count();
    }

    private static boolean isRule(AnnotatedElement method) {
        return method.isAnnotationPresent(Property.class) || method.isAnnotationPresent(Example.class);
    }
}
