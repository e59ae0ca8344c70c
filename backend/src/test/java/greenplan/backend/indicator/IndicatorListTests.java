package greenplan.backend.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.Graph;
import greenplan.backend.SharedApi;
import greenplan.backend.database.Actor;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@SharedApi
class IndicatorListTests {

    private static final String KEPT_OTHERWISE =
            "select count(*) from greenplan.kept_otherwise where tbl = 'indicator_signpost'";

    @Autowired
    private Graph graph;

    @Autowired
    private DSLContext database;

    @Autowired
    private TransactionTemplate transactions;

    record Code(String code) {}

    record Listed(String code, List<Code> topics, Total observations) {

        private String topic() {
            return topics.isEmpty() ? "" : topics.getFirst().code;
        }
    }

    record Total(int totalCount) {}

    record Count(List<Code> topics, boolean known, int count) {}

    @Test
    void theListStandsUnderTopicsInTheirOrder() {
        var topics = graph.ask("{ topics { code } }")
                .path("topics[*].code")
                .entityList(String.class)
                .get();
        var order = list("").stream().map(Listed::topic).distinct().toList();
        assertThat(order).hasSizeGreaterThan(5).doesNotHaveDuplicates();
        assertThat(order.stream().filter(topic -> !topic.isEmpty()).map(topics::indexOf))
                .isSorted();
        if (order.contains("")) {
            assertThat(order).endsWith("");
        }
        assertThat(list("").getFirst().topic()).isEqualTo("rung");
    }

    @Test
    void aTopicAndWhetherFiguresAreKnownNarrowTheListToWhatIsCounted() {
        var counts = graph.ask("{ indicatorCounts { topics { code } known count } }")
                .path("indicatorCounts")
                .entityList(Count.class)
                .get();
        assertThat(counts.stream().mapToInt(Count::count).sum()).isEqualTo(list("").size());
        for (boolean known : List.of(true, false)) {
            var forests = list(", topic: \"rung\", known: " + known);
            assertThat(forests)
                    .isNotEmpty()
                    .allMatch(each ->
                            each.topics.contains(new Code("rung")) && each.observations.totalCount > 0 == known);
            assertThat(counts.stream()
                            .filter(each -> each.known == known && each.topics.contains(new Code("rung")))
                            .mapToInt(Count::count)
                            .sum())
                    .isEqualTo(forests.size());
        }
    }

    @Test
    void whatASignpostSaysAnewIsKeptAtOnce() {
        Actor.system("indicator-list-tests")
                .run(() -> transactions.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    assertThat(database.fetchValue(KEPT_OTHERWISE)).isEqualTo(0L);
                    database.execute(
                            "update greenplan.signpost set topics = '{khi-hau,rung}' where 'rung' = any (topics)");
                    database.execute("delete from greenplan.signpost where 'nuoc' = any (topics)");
                    database.execute("""
                    update greenplan.target set indicator_id = (select min(id) from greenplan.indicator)
                    where id in (select target_id from greenplan.signpost where 'rac' = any (topics))""");
                    assertThat(database.fetchValue(KEPT_OTHERWISE)).isEqualTo(0L);
                    assertThat(database.fetchValue(
                                    "select topics[1] from greenplan.indicator_signpost s join greenplan.indicator i"
                                            + " on i.id = s.indicator_id where i.code = 'forest-cover'"))
                            .isEqualTo("khi-hau");
                }));
    }

    private List<Listed> list(String narrowed) {
        return graph.ask(
                        "{ indicators(first: 100, byTopic: true%s) { nodes { code topics { code } observations(first: 1) { totalCount } } } }"
                                .formatted(narrowed))
                .path("indicators.nodes")
                .entityList(Listed.class)
                .get();
    }
}
