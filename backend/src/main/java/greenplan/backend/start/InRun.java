package greenplan.backend.start;

import java.util.Arrays;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The run of this process is among those of {@link OnlyFor}. */
class InRun implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Run[] runs = metadata.getAnnotations().get(OnlyFor.class).getEnumArray("value", Run.class);
        return Arrays.asList(runs).contains(Run.of(context.getEnvironment()));
    }
}
