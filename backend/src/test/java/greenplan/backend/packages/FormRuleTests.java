package greenplan.backend.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import greenplan.backend.SharedApi;
import greenplan.backend.graph.Text;
import greenplan.backend.method.FormRule;
import greenplan.backend.method.Quantity;
import greenplan.backend.method.TargetForm;
import greenplan.schema.Comparator;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** The rule of the forms, the constraints of the database, the schema of packages and the forms themselves say the same. */
@SharedApi
class FormRuleTests {

    private static final String EVERY_PROMISE = """
        select f.form, c.comparator, b.lower, b.upper, %s as allowed
        from unnest(enum_range(null::greenplan.target_form)) as f(form)
        cross join unnest(enum_range(null::greenplan.comparator)) as c(comparator)
        cross join (values (null, null), (-1, null), (0, null), (15, null), (100, null), (101, null),
          (null, -1), (null, 0), (null, 15), (null, 100), (null, 101),
          (10, 20), (20, 10), (10, 10), (0, 20), (10, 101), (100, 101), (101, 102), (-1, 5)) as b(lower, upper)
        cross join (values (null::text)) as u(unit)
        """;

    @Autowired
    private DSLContext database;

    @Autowired
    private JsonMapper json;

    private record Promised(
            FormRule form,
            Comparator comparator,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            boolean allowed) {}

    @ParameterizedTest
    @ValueSource(strings = {"target", "target_version"})
    void theDatabaseTakesWhatTheRuleAllows(String table) {
        assertThat(promises(table))
                .hasSize(FormRule.values().length * Comparator.values().length * 19)
                .allSatisfy(each -> assertThat(each.form.allows(each.comparator, each.lower, each.upper))
                        .as(each.toString())
                        .isEqualTo(each.allowed));
    }

    @Test
    void whatIsAllowedIsAForm() {
        assertThat(promises("target").filter(Promised::allowed))
                .isNotEmpty()
                .allSatisfy(each ->
                        assertThatCode(() -> form(each)).as(each.toString()).doesNotThrowAnyException());
    }

    @Test
    void theSchemaOfPackagesKnowsTheSameNames() throws Exception {
        try (var file = getClass().getResourceAsStream("/plans/schema/targets.schema.json")) {
            var keys = json.readTree(file).at("/items/properties");
            assertThat(names(FormRule.values())).isEqualTo(json.convertValue(keys.at("/form/enum"), List.class));
            assertThat(names(Comparator.values()))
                    .isEqualTo(json.convertValue(keys.at("/comparator/enum"), List.class));
        }
    }

    /** Every promise that can be written, and whether the constraints of the table take it. */
    private Stream<Promised> promises(String table) {
        List<String> rules = database.fetch("""
            select pg_get_expr(conbin, conrelid) from pg_constraint where conrelid = ('greenplan.' || ?)::regclass and conname in
              ('bounds_fit_the_comparator', 'bounds_are_printed_positive', 'comparator_fits_the_form', 'bounds_fit_the_form')\
            """, table).into(String.class);
        assertThat(rules).hasSize(4);
        String taken = String.join(
                " and ",
                rules.stream().map(rule -> "(" + rule + ") is not false").toList());
        return database.fetch(EVERY_PROMISE.formatted(taken)).stream()
                .map(row -> new Promised(
                        FormRule.valueOf(row.get(0, String.class)),
                        Comparator.valueOf(row.get(1, String.class)),
                        row.get(2, BigDecimal.class),
                        row.get(3, BigDecimal.class),
                        row.get(4, Boolean.class)));
    }

    private static @Nullable TargetForm form(Promised promised) {
        var comparator = promised.comparator;
        var lower = promised.lower;
        var first = lower == null ? promised.upper : lower;
        var upper = lower == null ? null : promised.upper;
        return switch (promised.form) {
            case SINGLE_VALUE -> new TargetForm.SingleValue(new Quantity(first, "%"));
            case AT_LEAST -> new TargetForm.AtLeast(new Quantity(first, "%"));
            case MORE_THAN -> new TargetForm.MoreThan(new Quantity(first, "%"));
            case AT_MOST -> new TargetForm.AtMost(new Quantity(first, "%"));
            case STABLE_AT -> new TargetForm.StableAt(new Quantity(first, "%"));
            case RANGE -> new TargetForm.Range(first, upper, "%");
            case RATE_PER_YEAR -> new TargetForm.RatePerYear(first, upper, 2021, 2030);
            case REDUCTION -> new TargetForm.Reduction(comparator, first, 2014, null);
            case VALUE_PER_CLASS ->
                new TargetForm.ValuePerClass(new Text("đô thị", "cities"), comparator, new Quantity(first, "%"));
            case PART_OF -> new TargetForm.PartOf("II.2.b-2030-1", comparator, new Quantity(first, "%"));
            case SHARE_OF_NEW -> new TargetForm.ShareOfNew(comparator, new Quantity(first, "%"));
            case COUNT_PER_YEAR -> new TargetForm.CountPerYear(first, upper, "đề tài");
            case RECURRING, ELIMINATION, COMPLIANCE, QUALITATIVE, DELIVERABLE -> null;
        };
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
