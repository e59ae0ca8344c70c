package greenplan.backend.start;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * The bean is there in these runs alone. Whatever begins to work by itself says so, for commands start with the whole API:
 * nobody expects a check of files to send reminders.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Conditional(OnlyFor.InRun.class)
public @interface OnlyFor {

    /** The runs. */
    Run[] value();

    /** The run of this process is among them. */
    class InRun implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            Run[] runs = metadata.getAnnotations().get(OnlyFor.class).getEnumArray("value", Run.class);
            return Arrays.asList(runs).contains(Run.of(context.getEnvironment()));
        }
    }
}
