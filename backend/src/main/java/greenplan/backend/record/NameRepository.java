package greenplan.backend.record;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.base.Tables.ACCOUNT;
import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.CYCLE;
import static greenplan.db.base.Tables.DUTY;
import static greenplan.db.base.Tables.NOTE;
import static greenplan.db.base.Tables.PROVINCE;
import static greenplan.db.base.Tables.REPORT;
import static greenplan.db.base.Tables.REPORT_VALUE;
import static greenplan.db.base.Tables.TARGET;
import static greenplan.db.base.Tables.TERRITORY;

import greenplan.backend.graph.Text;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;

/** What the keys in changes stand for: ten statements, however many changes. Accounts are named to staff alone. */
@Repository
class NameRepository {

    private final DSLContext database;

    NameRepository(DSLContext database) {
        this.database = database;
    }

    /** The names that some changes need. */
    Names of(Collection<ChangeRow> changes) {
        Map<Long, Long> values = database.select(REPORT_VALUE.ID, REPORT_VALUE.TARGET_ID)
                .from(REPORT_VALUE)
                .where(among(REPORT_VALUE.ID, Names.keys(changes, List.of("value_id", "report_value_id"), "")))
                .fetchMap(REPORT_VALUE.ID, REPORT_VALUE.TARGET_ID);
        Set<Long> targets = Names.keys(changes, List.of("target_id"), "target");
        targets.addAll(values.values());
        Set<Long> accounts = Names.keys(changes, List.of("account_id"), "account");
        changes.stream().map(ChangeRow::account).flatMap(Stream::ofNullable).forEach(accounts::add);
        var named = database.select(TARGET.ID, TARGET.CODE, TARGET.FORM)
                .from(TARGET)
                .where(among(TARGET.ID, targets))
                .fetch();
        return new Names(
                database.select(ACCOUNT.ID, ACCOUNT.DISPLAY_NAME)
                        .from(ACCOUNT)
                        .where(among(ACCOUNT.ID, accounts))
                        .fetchMap(ACCOUNT.ID, ACCOUNT.DISPLAY_NAME),
                agencies(Names.keys(changes, List.of("agency_id", "member_id", "class_id"), "agency")),
                texts(PROVINCE.ID, PROVINCE.NAME_VI, PROVINCE.NAME_EN, Names.keys(changes, List.of("province_id"), "")),
                named.intoMap(TARGET.ID, TARGET.CODE),
                named.intoMap(TARGET.ID, TARGET.FORM),
                codes(DUTY.ID, DUTY.CODE, Names.keys(changes, List.of("duty_id"), "duty")),
                texts(
                        TERRITORY.ID,
                        TERRITORY.NAME_VI,
                        TERRITORY.NAME_EN,
                        Names.keys(changes, List.of("territory_id"), "")),
                reports(Names.keys(changes, List.of("report_id"), "report")),
                cycles(Names.keys(changes, List.of("cycle_id"), "cycle")),
                codes(NOTE.ID, NOTE.CODE, Names.keys(changes, List.of("note_id"), "note")),
                values);
    }

    /** By the newest name. */
    private Map<Long, Text> agencies(Set<Long> keys) {
        return database.select(AGENCY_NAME.AGENCY_ID, AGENCY_NAME.NAME_VI, AGENCY_NAME.NAME_EN)
                .distinctOn(AGENCY_NAME.AGENCY_ID)
                .from(AGENCY_NAME)
                .where(among(AGENCY_NAME.AGENCY_ID, keys))
                .orderBy(AGENCY_NAME.AGENCY_ID, AGENCY_NAME.VALID.desc())
                .fetchMap(row -> row.value1(), row -> new Text(row.value2(), row.value3()));
    }

    private Map<Long, Text> reports(Set<Long> keys) {
        return database.select(REPORT.ID, REPORT.cycle().YEAR, AGENCY_NAME.NAME_VI, AGENCY_NAME.NAME_EN)
                .distinctOn(REPORT.ID)
                .from(REPORT)
                .join(AGENCY_NAME)
                .on(AGENCY_NAME.AGENCY_ID.eq(REPORT.AGENCY_ID))
                .where(among(REPORT.ID, keys))
                .orderBy(REPORT.ID, AGENCY_NAME.VALID.desc())
                .fetchMap(
                        row -> row.value1(),
                        row -> new Text(
                                "%s, năm %d".formatted(row.value3(), row.value2()),
                                "%s, %d".formatted(new Text(row.value3(), row.value4()).en(), row.value2())));
    }

    private Map<Long, Text> cycles(Set<Long> keys) {
        return database.select(CYCLE.ID, CYCLE.KIND, CYCLE.YEAR)
                .from(CYCLE)
                .where(among(CYCLE.ID, keys))
                .fetchMap(row -> row.value1(), row -> {
                    Text kind = Labels.value(row.value2().name());
                    return new Text(
                            "%s, năm %d".formatted(kind.vi(), row.value3()),
                            "%s, %d".formatted(kind.en(), row.value3()));
                });
    }

    private Map<Long, Text> texts(
            TableField<?, Long> key, TableField<?, String> vi, TableField<?, String> en, Set<Long> keys) {
        return database.select(key, vi, en)
                .from(key.getTable())
                .where(among(key, keys))
                .fetchMap(row -> row.value1(), row -> new Text(row.value2(), row.value3()));
    }

    private Map<Long, String> codes(TableField<?, Long> key, TableField<?, String> code, Set<Long> keys) {
        return database.select(key, code)
                .from(key.getTable())
                .where(among(key, keys))
                .fetchMap(key, code);
    }
}
