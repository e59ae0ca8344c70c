package greenplan.backend.start;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Conditional;

/**
 * The bean is there in these runs alone. Whatever begins to work by itself says so, for commands start with the whole API:
 * nobody expects a check of files to send reminders.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Conditional(InRun.class)
public @interface OnlyFor {

    /** The runs. */
    Run[] value();
}
