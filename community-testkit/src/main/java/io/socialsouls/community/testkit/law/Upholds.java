package io.socialsouls.community.testkit.law;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which laws are broken if the test fails. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Upholds {
    /**
     * The laws.
     *
     * @return at least one
     */
    DesignLaw[] value();
}
