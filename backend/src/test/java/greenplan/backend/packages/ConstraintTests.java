package greenplan.backend.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import greenplan.backend.SharedApi;
import greenplan.backend.database.Actor;
import greenplan.backend.planfile.Packages;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Each named constraint refuses a bad row; the rows are those of the fictional province, changed or copied. */
@SharedApi
class ConstraintTests {

    @Autowired
    DSLContext database;

    @Autowired
    PackageLoader loader;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void theFictionalProvinceIsThere() {
        Actor.system("packages")
                .because("Loaded for a test")
                .call(() -> loader.load(Packages.read(Packages.SAMPLE), conflict -> null));
    }

    @ParameterizedTest
    @MethodSource("greenplan.backend.packages.BadRows#all")
    void aBadRowIsRefused(BadRows.Bad bad) {
        String statement =
                bad.copy() ? copying(bad) : "update greenplan." + bad.table() + " set " + bad.changes() + row(bad);
        assertThatThrownBy(() -> inTransaction(statement))
                .rootCause()
                .hasMessageContaining('"' + bad.constraint() + '"');
    }

    @Test
    void noNamedConstraintIsForgotten() {
        List<String> named = database.fetch("""
            select c.conname from pg_constraint c join pg_class t on t.oid = c.conrelid
            join pg_namespace n on n.oid = t.relnamespace
            where n.nspname = 'greenplan' and c.contype in ('c', 'u', 'p', 'x')
              and c.conname not like t.relname || '%key'
              -- Proved by AccountConstraintTests.
              and t.relname not in ('account', 'role_grant', 'access_token', 'password_reset', 'client_mutation',
                'recovery_code', 'external_identity', 'known_network')
              -- Proved by ReportConstraintTests.
              and t.relname not in ('cycle', 'cycle_extension', 'cycle_decision', 'cycle_override', 'cycle_target', 'cycle_assignment',
                'report', 'report_assessment', 'report_proposal', 'row_assignment', 'removed_difficulty', 'report_value',
                'report_progress', 'duty_progress', 'value_statement', 'difficulty', 'difficulty_step', 'report_comment', 'report_file', 'report_file_content', 'reminder', 'reminded_person',
                'agency_reorganisation_cut', 'province_reorganisation_cut')
              -- Kept by triggers; RolesTests proves that nobody else can write them.
              and has_table_privilege(t.oid, 'insert')
              -- Proved by AmendmentTests.
              and t.relname not in ('amendment', 'target_version', 'duty_version')
            """).getValues(0, String.class);
        assertThat(BadRows.all().map(BadRows.Bad::constraint).distinct().toList())
                .containsAll(named);
    }

    private void inTransaction(String statement) {
        Actor.system("constraint-tests")
                .run(() -> transactions.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    database.execute(statement);
                    database.execute("set constraints all immediate");
                }));
    }

    /** An insert of the row again, under a new id, with the changes. */
    private String copying(BadRows.Bad bad) {
        List<String> changed = Stream.of(bad.changes().split(", "))
                .map(change -> change.split(" = ", 2)[0])
                .toList();
        List<String> columns = database.fetch("""
            select column_name::text from information_schema.columns
            where table_schema = 'greenplan' and table_name = ? and is_generated = 'NEVER'
            """, bad.table()).getValues(0, String.class).stream()
                .filter(column -> !column.equals("id") || changed.contains("id"))
                .toList();
        String values = columns.stream()
                .map(column -> Stream.of(bad.changes().split(", "))
                        .filter(change -> change.startsWith(column + " = "))
                        .map(change -> change.split(" = ", 2)[1])
                        .findFirst()
                        .orElse(quoted(column)))
                .collect(Collectors.joining(", "));
        return "insert into greenplan.%s (%s) overriding system value select %s from greenplan.%s%s"
                .formatted(
                        bad.table(),
                        columns.stream().map(ConstraintTests::quoted).collect(Collectors.joining(", ")),
                        values,
                        bad.table(),
                        row(bad));
    }

    private static String quoted(String column) {
        return '"' + column + '"';
    }

    private static String row(BadRows.Bad bad) {
        return " where id = (select id from greenplan." + bad.table() + bad.row() + " order by id desc limit 1)";
    }
}
