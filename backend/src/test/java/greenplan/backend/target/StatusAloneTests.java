package greenplan.backend.target;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.Graph;
import greenplan.backend.SharedApi;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A status that is asked for alone is read from less than one beside its values, and says the same. */
@SharedApi
class StatusAloneTests {

    @Autowired
    private Graph graph;

    @ParameterizedTest
    @ValueSource(strings = {"lao-cai-2021-2030", "lai-chau-2012"})
    void aStatusAloneSaysWhatItSaysBesideItsValues(String plan) {
        String status = """
                status { verdict reason sentence en: sentence(language: EN) provisional kept $more working { method rule baseValue baseYear latestValue
                  latestYear targetValue targetYear direction observedRate requiredRate ratio formula } }""";
        String indicative = "indicative { meets sentence observation { id value } }";
        var beside = statuses(plan, status.replace("$more", indicative) + " observations { use }");
        assertThat(beside).hasSizeGreaterThan(15);
        assertThat(statuses(plan, status.replace("$more", indicative))).isEqualTo(beside);
        var less = statuses(plan, status.replace("$more", "") + " observations { use }");
        assertThat(statuses(plan, status.replace("$more", ""))).isEqualTo(less);
    }

    private List<Object> statuses(String plan, String asked) {
        return graph.ask("{ plan(code: \"%s\") { targets(first: 100) { nodes { %s } } } }".formatted(plan, asked))
                .path("plan.targets.nodes[*].status")
                .entityList(Object.class)
                .get();
    }
}
