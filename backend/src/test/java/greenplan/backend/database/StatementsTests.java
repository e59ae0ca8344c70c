package greenplan.backend.database;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.published.Tables.TARGET_VERSION;
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
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

@SharedApi
class StatementsTests {

    private static final Given<Integer> NUMBER = new Given<>("number", SQLDataType.INTEGER);
    private static final Field<Boolean> IS_SEVEN = field(among(inline(7L)));
    private static final Map<Integer, Field<Integer>> SUMS =
            Map.of(1, NUMBER.plus(inline(1)), 2, NUMBER.plus(inline(2)));
    private static final AtomicInteger WRITTEN = new AtomicInteger();

    @Autowired
    private Statements statements;

    @Autowired
    @Qualifier("published")
    private DSLContext published;

    @Test
    void aStatementIsWrittenOnceForEachShapeAndRunsWithTheValuesOfEachCall() {
        assertThat(List.of(plus(1, 10), plus(1, 20), plus(2, 10), plus(1, 30))).containsExactly(11, 21, 12, 31);
        assertThat(WRITTEN).hasValue(2);
    }

    private int plus(int shape, int number) {
        return statements
                .of(shape, StatementsTests::written)
                .with(NUMBER.is(number))
                .fetchOptional(SUMS.get(shape))
                .orElseThrow();
    }

    private static Select<Record1<Integer>> written(int shape) {
        WRITTEN.incrementAndGet();
        return select(SUMS.get(shape));
    }

    @Test
    void keysDaysAndNothingAreGivenAsWhatTheyAre() {
        Kept kept = statements.of(() -> select(Given.DAY, NUMBER, IS_SEVEN));
        var day = LocalDate.of(2026, 11, 30);
        var row = kept.with(Given.keys(Set.of(7L)), Given.DAY.is(day), NUMBER.is(null))
                .fetch()
                .getFirst();
        assertThat(row.get(Given.DAY)).isEqualTo(day);
        assertThat(row.get(NUMBER)).isNull();
        for (var keys : Map.of(Set.of(7L), true, Set.of(8L), false, Set.of(7L, 8L), true, Set.<Long>of(), false)
                .entrySet()) {
            assertThat(kept.with(Given.keys(keys.getKey()), Given.DAY.is(day), NUMBER.is(null))
                            .fetch(IS_SEVEN))
                    .as(keys.toString())
                    .containsExactly(keys.getValue());
        }
    }

    @Test
    void eachColumnIsReadAsJooqReadsIt() {
        assertThat(new Columns(List.of(TARGET_VERSION.fields())).arePlain()).isTrue();
        var read = statements
                .of(() -> select(TARGET_VERSION.fields())
                        .from(TARGET_VERSION)
                        .orderBy(TARGET_VERSION.TARGET_ID, TARGET_VERSION.VALID))
                .with()
                .fetch();
        var byJooq = published
                .selectFrom(TARGET_VERSION)
                .orderBy(TARGET_VERSION.TARGET_ID, TARGET_VERSION.VALID)
                .fetch();
        assertThat(read).hasSameSizeAs(byJooq).hasSizeGreaterThan(50);
        for (int i = 0; i < read.size(); i++) {
            for (Field<?> column : TARGET_VERSION.fields()) {
                assertThat((Object) read.get(i).get(column))
                        .as(column.toString())
                        .isEqualTo(byJooq.get(i).get(column));
            }
        }
    }

    @Test
    void onlyWhatWasSelectedCanBeTold() {
        var row = statements.of(() -> select(NUMBER)).with(NUMBER.is(1)).fetch().getFirst();
        assertThat(row.has(NUMBER)).isTrue();
        assertThat(row.has(IS_SEVEN)).isFalse();
        assertThatThrownBy(() -> row.get(IS_SEVEN)).hasMessageContaining("reads no such column");
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
