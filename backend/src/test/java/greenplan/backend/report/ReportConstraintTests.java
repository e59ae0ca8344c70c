package greenplan.backend.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import greenplan.backend.database.Actor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The database itself refuses what the reporting year cannot be. */
class ReportConstraintTests extends ReportApi {

    private static boolean opened;

    @Autowired
    TransactionTemplate changes;

    /** One cycle does for all: what breaks a constraint is not there afterwards. */
    @BeforeEach
    void openOnce() {
        if (!opened) {
            open(9);
            opened = true;
        }
    }

    @ParameterizedTest
    @MethodSource("greenplan.backend.report.BadReportRows#all")
    void aBadRowIsRefused(Map.Entry<String, String> bad) {
        assertThatThrownBy(() -> Actor.system("constraint-tests")
                        .run(() -> changes.executeWithoutResult(status -> {
                            status.setRollbackOnly();
                            database.execute(bad.getValue());
                        })))
                .rootCause()
                .hasMessageContaining('"' + bad.getKey() + '"');
    }

    @Test
    void noNamedConstraintIsForgotten() {
        List<String> named = database.fetch("""
                        select c.conname from pg_constraint c join pg_class t on t.oid = c.conrelid
                        join pg_namespace n on n.oid = t.relnamespace
                        where n.nspname = 'greenplan' and c.contype in ('c', 'u', 'p', 'x')
                          and c.conname not like t.relname || '%key'
                          and t.relname in ('cycle', 'cycle_extension', 'cycle_decision', 'cycle_override', 'cycle_target', 'cycle_assignment',
                            'report', 'report_assessment', 'report_value',
                            'report_progress', 'duty_progress', 'value_statement', 'difficulty', 'difficulty_step', 'report_comment', 'report_file', 'reminder', 'reminded_person',
                            'report_proposal', 'row_assignment', 'removed_difficulty',
                            'agency_reorganisation_cut', 'province_reorganisation_cut')
                        """).getValues(0, String.class);
        assertThat(BadReportRows.all().stream().map(Map.Entry::getKey).toList()).containsAll(named);
    }
}
