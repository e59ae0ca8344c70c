package greenplan.backend.rights;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The right of a mutation, declared beside it and asked for before it begins ({@link Guard#admit}). Where a permission must be held
 * depends on what the call is about: that is said by the service.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    /** The permission, held in one place at least; none when everybody may who proved who they are. */
    Permission[] value() default {};

    /** How the caller must have proved who they are. */
    Proof proof() default Proof.SIGNED_IN;

    /** Why no permission is needed; empty with one. */
    String because() default "";
}
