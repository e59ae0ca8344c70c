package greenplan.backend;

import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.WebGraphQlTester;
import org.springframework.stereotype.Component;

/** The graph as a reader meets it, with interceptors and limits, and a count of the SQL that an answer takes. */
@Component
public class Graph {

    private final WebGraphQlTester tester;
    private final Statements statements;
    private final Readings readings;

    Graph(WebGraphQlHandler handler, Statements statements, Readings readings) {
        this.tester = WebGraphQlTester.create(handler);
        this.statements = statements;
        this.readings = readings;
    }

    /** Asks, and expects no error. */
    public GraphQlTester.Response ask(String document) {
        return tester.document(document).execute();
    }

    /** The same with more than a document. */
    public WebGraphQlTester tester() {
        return tester;
    }

    /** How many statements of the public graph an answer takes. */
    public int statementsOf(Runnable asking) {
        statements.count.set(0);
        asking.run();
        return statements.count.get();
    }

    /** How many statements on the base tables something takes. */
    public int workOf(Runnable working) {
        statements.work.set(0);
        working.run();
        return statements.work.get();
    }

    /** How many times the engine reads a document to answer. */
    public int readingsOf(Runnable asking) {
        readings.count.set(0);
        asking.run();
        return readings.count.get();
    }

    /** Counts documents that are read. */
    @Component
    static class Readings extends SimplePerformantInstrumentation {

        private final AtomicInteger count = new AtomicInteger();

        @Override
        public InstrumentationContext<Document> beginParse(
                InstrumentationExecutionParameters parameters, InstrumentationState state) {
            count.incrementAndGet();
            return super.beginParse(parameters, state);
        }
    }

    /**
     * Counts what is read from the published views, and what is done with the base tables; not what the portal counts by itself, nor that it
     * asks once a second which version is published: whoever comes first then does that for all.
     */
    @Component
    static class Statements implements ExecuteListener, ExecuteListenerProvider {

        private static final String VERSION = "from \"published\".\"version\"";

        private final AtomicInteger count = new AtomicInteger();
        private final AtomicInteger work = new AtomicInteger();

        @Override
        public ExecuteListener provide() {
            return this;
        }

        @Override
        public void executeStart(ExecuteContext statement) {
            String sql = Thread.currentThread().getName().equals("recounting") ? null : statement.sql();
            if (sql != null && sql.contains("\"published\".") && !sql.contains(VERSION)) {
                count.incrementAndGet();
            }
            if (sql != null && sql.contains("\"greenplan\".")) {
                work.incrementAndGet();
            }
        }
    }
}
