package greenplan.backend.target;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.Graph;
import greenplan.backend.SharedApi;
import greenplan.backend.database.Actor;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** A target whose stored form and bounds do not fit each other: here a yearly rate whose years do not run forward. */
@SharedApi
@ExtendWith(OutputCaptureExtension.class)
class UnreadableFormTests {

    private static final String PLAN = "lao-cai-2021-2030";
    private static final String RATE =
            "code = 'II.2.b-2030-1' and plan_id = (select id from greenplan.plan where code = '" + PLAN + "')";

    @Autowired
    private Graph graph;

    @Autowired
    private DSLContext database;

    @Autowired
    private TransactionTemplate transactions;

    @BeforeEach
    void oneDoesNotFit() {
        write("update greenplan.target set year_to = year_from where " + RATE);
    }

    @AfterEach
    void allFitAgain() {
        write("update greenplan.target set year_to = 2030 where " + RATE);
    }

    private void write(String statement) {
        int rows = Actor.system("test").call(() -> transactions.execute(transaction -> database.execute(statement)));
        assertThat(rows).isOne();
    }

    @Test
    void itIsShownByItsWordsAndTheOthersAreAsTheyWere(CapturedOutput log) {
        List<Map<String, Object>> all = targets();
        targets();
        assertThat(all).hasSizeGreaterThan(20);
        assertThat(all)
                .filteredOn(each -> form(each).get("__typename").equals("UnreadableForm"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(form(each).get("quote")).isEqualTo(each.get("quote"));
                    assertThat(log.getOut().lines().filter(line -> line.contains(PLAN + "/" + each.get("code"))))
                            .hasSize(1);
                });
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> form(Map<String, Object> target) {
        return (Map<String, Object>) target.get("form");
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> targets() {
        var answer = graph.ask("""
            { plan(code: "%s") { targets(first: 100) { nodes { code quote status { verdict sentence }
                form { __typename ... on UnreadableForm { quote } } } } } }\
            """.formatted(PLAN));
        return (List<Map<String, Object>>) (List<?>)
                answer.path("plan.targets.nodes").entityList(Map.class).get();
    }
}
