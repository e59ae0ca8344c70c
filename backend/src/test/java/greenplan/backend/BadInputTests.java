package greenplan.backend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@SharedApi
class BadInputTests {

    @Autowired
    private Graph graph;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { province(code: "hue") { code } }                                        | There is no province hue
            { plan(code: "lao-cai") { code } }                                        | There is no plan lao-cai
            { plan(code: "lao-cai-2021-2030") { clauses(path: "XX") { path } } }      | There is no clause lao-cai-2021-2030/XX
            { target(plan: "lao-cai-2021-2030", code: "II.2.b-2031-1") { code } }     | There is no target lao-cai-2021-2030/II.2.b-2031-1
            { indicator(code: "forests") { code } }                                   | There is no indicator forests
            { node(id: "VGFyZ2V0OngveQ") { id } }                                     | x/y
            { node(id: "T2JzZXJ2YXRpb246MA") { id } }                                 | 0
            { node(id: "nonsense") { id } }                                           | There is no object with id nonsense
            """)
    void whatIsNotThereIsNotFound(String document, String message) {
        expect(document, "NOT_FOUND", message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { plans(first: 101) { totalCount } }                                      | Argument first must be a whole number from 1 to 100, but was: 101
            { plans(first: 0) { totalCount } }                                        | Argument first must be a whole number from 1 to 100, but was: 0
            { indicators(after: "!") { totalCount } }                                 | Argument after must be a cursor
            { plan(code: "lao-cai-2021-2030") { targets(after: "YXQ6eA") { totalCount } } } | Argument after must be a cursor
            { plan(code: "lao-cai-2021-2030") { latestChanges(first: 21) { at } } } | Argument first must be a whole number from 1 to 20, but was: 21
            { plan(code: "lao-cai-2021-2030") { latestObservations(first: 21) { value } } } | Argument first must be a whole number from 1 to 20, but was: 21
            { plan(code: "lao-cai-2021-2030", asOf: "1899-12-31") { code } }          | Date must be a day from 1900-01-01 to 2200-12-31 such as "2023-12-31", but was: 1899-12-31
            { plan(code: "lao-cai-2021-2030", asOf: "2025-02-30") { code } }          | but was: 2025-02-30
            { plan(code: "lao-cai-2021-2030") { targets(dueYear: 30) { totalCount } } } | Year must be a year from 1900 to 2200, but was: 30
            """)
    void whatCannotBeAskedIsABadRequest(String document, String message) {
        expect(document, "BAD_REQUEST", message);
    }

    @Test
    void aBadRequestNamesArgumentValueAndWhatIsAllowed() {
        graph.ask("{ plans(first: 101) { totalCount } }")
                .errors()
                .satisfy(errors -> assertThat(errors.getFirst().getExtensions())
                        .containsEntry("argument", "first")
                        .containsEntry("value", "101")
                        .containsEntry("allowed", "a whole number from 1 to 100"));
    }

    private void expect(String document, String code, String message) {
        graph.ask(document).errors().satisfy(errors -> {
            assertThat(errors).hasSize(1);
            var error = errors.getFirst();
            assertThat(error.getExtensions()).containsEntry("code", code);
            assertThat(error.getMessage()).contains(message).doesNotContain("Exception", "select ");
        });
    }
}
