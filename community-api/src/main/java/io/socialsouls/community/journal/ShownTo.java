package io.socialsouls.community.journal;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The audience of a part of an event that is not for everybody who may be shown the rest. The part is an Optional. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface ShownTo {
    /** {@return the widest audience that sees it} */
    Audience value();
}
