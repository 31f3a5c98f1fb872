package io.socialsouls.community.jdbc;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** On tests that take long and rarely fail alone: they run in the profile of that name. */
@Tag("thorough")
@net.jqwik.api.Tag("thorough")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Thorough {}
