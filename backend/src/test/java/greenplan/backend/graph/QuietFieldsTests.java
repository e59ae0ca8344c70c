package greenplan.backend.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldCompleteParameters;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuietFieldsTests {

    /** Listens to each field. */
    public static class Listener extends SimplePerformantInstrumentation {

        @Override
        public InstrumentationContext<Object> beginFieldCompletion(
                InstrumentationFieldCompleteParameters field, InstrumentationState state) {
            throw new AssertionError("Nobody is told of fields");
        }
    }

    @Test
    void whoeverWouldListenToFieldsInVainIsRefused() {
        assertThat(new QuietFields(List.of(new AlongInstrumentation())).getInstrumentations())
                .hasSize(1);
        assertThatThrownBy(() -> new QuietFields(List.of(new AlongInstrumentation(), new Listener())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Listener listens to fields (beginFieldCompletion)");
    }
}
