package greenplan.backend;

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

    Graph(WebGraphQlHandler handler, Statements statements) {
        this.tester = WebGraphQlTester.create(handler);
        this.statements = statements;
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

    /** Counts what is read from the published views, and what is done with the base tables; not what the portal counts by itself. */
    @Component
    static class Statements implements ExecuteListener, ExecuteListenerProvider {

        private final AtomicInteger count = new AtomicInteger();
        private final AtomicInteger work = new AtomicInteger();

        @Override
        public ExecuteListener provide() {
            return this;
        }

        @Override
        public void executeStart(ExecuteContext statement) {
            String sql = Thread.currentThread().getName().equals("recounting") ? null : statement.sql();
            if (sql != null && sql.contains("\"published\".")) {
                count.incrementAndGet();
            }
            if (sql != null && sql.contains("\"greenplan\".")) {
                work.incrementAndGet();
            }
        }
    }
}
