package greenplan.backend.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldCompleteParameters;
import graphql.language.Document;
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

    /** Listens to what is read. */
    public static class Reader extends SimplePerformantInstrumentation {

        @Override
        public InstrumentationContext<Document> beginParse(
                InstrumentationExecutionParameters request, InstrumentationState state) {
            return super.beginParse(request, state);
        }
    }

    @Test
    void whoeverWouldListenToFieldsIsRefused() {
        assertThat(QuietFields.of(List.of(new AlongInstrumentation()))).isInstanceOf(QuietFields.class);
        assertThatThrownBy(() -> QuietFields.of(List.of(new AlongInstrumentation(), new Listener())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Listener listens to fields (beginFieldCompletion)");
    }

    @Test
    void whoeverListensToMoreStandsBeforeTheOthers() {
        var reader = new Reader();
        var all = QuietFields.of(List.of(new AlongInstrumentation(), reader, new ArgumentInstrumentation()));
        assertThat(all).isInstanceOf(ChainedInstrumentation.class);
        var chain = ((ChainedInstrumentation) all).getInstrumentations();
        assertThat(chain).hasSize(2).first().isSameAs(reader);
        assertThat(chain).last().isInstanceOf(QuietFields.class);
    }
}
