package greenplan.backend.reminder;

import static greenplan.backend.database.Sql.among;
import static greenplan.db.base.Tables.ACCOUNT;
import static greenplan.db.base.Tables.REMINDED_PERSON;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.not;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** What waits to be sent of the log of reminders. */
@Repository
class ReminderPostRepository {

    private final DSLContext database;

    ReminderPostRepository(DSLContext database) {
        this.database = database;
    }

    /** Accounts for whom something waits to be sent, not older than a moment. */
    List<Long> waiting(OffsetDateTime since) {
        return database.selectDistinct(REMINDED_PERSON.ACCOUNT_ID)
                .from(REMINDED_PERSON)
                .where(REMINDED_PERSON.SENT_AT.isNull(), REMINDED_PERSON.DROPPED_AT.isNull())
                .and(REMINDED_PERSON.reminder().AT.ge(since))
                .orderBy(REMINDED_PERSON.ACCOUNT_ID)
                .fetch(REMINDED_PERSON.ACCOUNT_ID);
    }

    /** What waits to be sent to an account, held until the transaction ends; what another instance holds is left to it. Settled: it came, or its cycle ended. */
    record Pending(long key, long report, boolean settled) {}

    List<Pending> take(long account, OffsetDateTime since) {
        return database.select(
                        REMINDED_PERSON.ID,
                        REMINDED_PERSON.REPORT_ID,
                        field(REMINDED_PERSON
                                .report()
                                .FILED_AT
                                .isNotNull()
                                .or(not(ReminderRepository.runs(
                                        REMINDED_PERSON.report().cycle())))))
                .from(REMINDED_PERSON)
                .where(
                        REMINDED_PERSON.ACCOUNT_ID.eq(account),
                        REMINDED_PERSON.SENT_AT.isNull(),
                        REMINDED_PERSON.DROPPED_AT.isNull())
                .and(REMINDED_PERSON.reminder().AT.ge(since))
                .orderBy(REMINDED_PERSON.ID)
                .forUpdate()
                .of(REMINDED_PERSON)
                .skipLocked()
                .fetch(Records.mapping(Pending::new));
    }

    Optional<String> address(long account) {
        return database.select(ACCOUNT.EMAIL)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(account), ACCOUNT.DISABLED_AT.isNull())
                .fetchOptional(ACCOUNT.EMAIL);
    }

    void sent(Collection<Long> keys, OffsetDateTime at) {
        database.update(REMINDED_PERSON)
                .set(REMINDED_PERSON.SENT_AT, at)
                .where(among(REMINDED_PERSON.ID, keys))
                .execute();
    }

    void dropped(Collection<Long> keys, OffsetDateTime at) {
        database.update(REMINDED_PERSON)
                .set(REMINDED_PERSON.DROPPED_AT, at)
                .where(among(REMINDED_PERSON.ID, keys))
                .execute();
    }
}
