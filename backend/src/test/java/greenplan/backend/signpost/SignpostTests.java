package greenplan.backend.signpost;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.Graph;
import greenplan.backend.SharedApi;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SharedApi
class SignpostTests {

    @Autowired
    private Graph graph;

    @Test
    void everyTargetOfTheRealPlansStandsUnderATopicAndIsPutPlainly() {
        for (String plan : List.of("lao-cai-2021-2030", "lai-chau-2012")) {
            var targets = graph.ask(
                            "{ plan(code: \"%s\") { targets(first: 100) { nodes { code topics { code } vi: meaning en: meaning(language: EN) } } } }"
                                    .formatted(plan))
                    .path("plan.targets.nodes")
                    .entityList(Map.class)
                    .get();
            assertThat(targets).hasSizeGreaterThan(18).allSatisfy(target -> {
                assertThat((List<?>) target.get("topics")).isNotEmpty();
                assertThat((String) target.get("vi")).endsWith(".").isNotEqualTo(target.get("en"));
            });
        }
    }

    @Test
    void topicsCountTheTargetsThatTheirFilterShows() {
        var topics = graph.ask(
                        "{ plan(code: \"lai-chau-2012\") { topics { topic { code name(language: EN) } targets overdue verdicts { verdict count } } } }")
                .path("plan.topics")
                .entityList(Map.class)
                .get();
        assertThat(topics).isNotEmpty().allSatisfy(each -> {
            String code = (String) ((Map<?, ?>) each.get("topic")).get("code");
            graph.ask("{ plan(code: \"lai-chau-2012\") { targets(topic: \"%s\") { totalCount } } }".formatted(code))
                    .path("plan.targets.totalCount")
                    .entity(Integer.class)
                    .isEqualTo((Integer) each.get("targets"));
            assertThat(((List<?>) each.get("verdicts"))
                            .stream()
                                    .mapToInt(one -> (Integer) ((Map<?, ?>) one).get("count"))
                                    .sum())
                    .isEqualTo(each.get("targets"));
        });
        assertThat(topics).anySatisfy(each -> {
            assertThat(each.get("topic").toString()).contains("Forests");
            assertThat(each.get("targets")).isEqualTo(2);
            assertThat(each.get("overdue"))
                    .as("forest cover was due in 2020; the drills have no year")
                    .isEqualTo(1);
        });
    }

    @Test
    void theNearestDueYearIsToldWithItsTargets() {
        graph.ask("{ plan(code: \"lao-cai-2021-2030\") { coverage { nextDue { year targets timeLeft } } } }")
                .path("plan.coverage.nextDue.year")
                .entity(Integer.class)
                .isEqualTo(2030)
                .path("plan.coverage.nextDue.targets")
                .entity(Integer.class)
                .isEqualTo(20);
        graph.ask("{ plan(code: \"lai-chau-2012\") { coverage { nextDue { year } } } }")
                .path("plan.coverage.nextDue")
                .valueIsNull();
    }

    @Test
    void dutiesActionsAndMeasuresAreFoundByTopicTradeAudienceAndWords() {
        graph.ask("""
                { lao: plan(code: "lao-cai-2021-2030") { duties(trade: "du-lich") { nodes { code trades { name(language: EN) } } } }
                  lai: plan(code: "lai-chau-2012") {
                    actions(trade: "xay-dung", audience: ENTERPRISES) { nodes { code audience topics { code } } }
                    measures(words: "NANG LUONG sach", topic: "nang-luong") { nodes { code } } } }""")
                .path("lao.duties.nodes[*].code")
                .entity(List.class)
                .isEqualTo(List.of("V.11(1)"))
                .path("lai.actions.nodes[*].code")
                .entity(List.class)
                .isEqualTo(List.of("IV.5(3)", "IV.5(6)"))
                .path("lai.measures.nodes[*].code")
                .entity(List.class)
                .isEqualTo(List.of("V.5(1)"));
    }
}
