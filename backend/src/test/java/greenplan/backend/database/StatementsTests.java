package greenplan.backend.database;

import static greenplan.backend.database.Sql.among;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import greenplan.backend.SharedApi;
import greenplan.backend.database.Statements.Kept;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SharedApi
class StatementsTests {

    private static final Given<Integer> NUMBER = new Given<>("number", SQLDataType.INTEGER);
    private static final AtomicInteger WRITTEN = new AtomicInteger();

    @Autowired
    private Statements statements;

    @Test
    void aStatementIsWrittenOnceForEachShapeAndRunsWithTheValuesOfEachCall() {
        assertThat(List.of(plus(1, 10), plus(1, 20), plus(2, 10), plus(1, 30))).containsExactly(11, 21, 12, 31);
        assertThat(WRITTEN).hasValue(2);
    }

    private int plus(int shape, int number) {
        return statements
                .of(shape, StatementsTests::written)
                .with(NUMBER.is(number))
                .fetchSingle(0, Integer.class);
    }

    private static Select<Record1<Integer>> written(int shape) {
        WRITTEN.incrementAndGet();
        return select(NUMBER.plus(inline(shape)));
    }

    @Test
    void keysDaysAndNothingAreGivenAsWhatTheyAre() {
        Kept kept = statements.of(() -> select(Given.DAY, NUMBER, field(among(inline(7L)))));
        var day = LocalDate.of(2026, 11, 30);
        var row = kept.with(Given.keys(Set.of(7L)), Given.DAY.is(day), NUMBER.is(null))
                .fetchSingle();
        assertThat(row.get(0, LocalDate.class)).isEqualTo(day);
        assertThat(row.get(1)).isNull();
        for (var keys : Map.of(Set.of(7L), true, Set.of(8L), false, Set.of(7L, 8L), true, Set.<Long>of(), false)
                .entrySet()) {
            assertThat(kept.with(Given.keys(keys.getKey()), Given.DAY.is(day), NUMBER.is(null))
                            .fetchSingle(2))
                    .as(keys.toString())
                    .isEqualTo(keys.getValue());
        }
    }

    @Test
    void whatTheTextWouldKeepOfItsFirstCallerIsRefused() {
        int captured = WRITTEN.get();
        assertThatThrownBy(() -> statements.of(() -> select(inline(captured))))
                .hasMessageContaining("on nothing else from around it");
        assertThatThrownBy(() -> statements.of(() -> select(val(5))))
                .hasMessageContaining("inline where they never change, but was written with [5]");
    }

    @Test
    void aValueThatIsMissingIsNamed() {
        assertThatThrownBy(() -> statements.of(() -> select(NUMBER)).with().fetch())
                .hasMessageContaining("needs a value for: number");
    }
}
