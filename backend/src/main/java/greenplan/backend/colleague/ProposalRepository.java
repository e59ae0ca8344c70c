package greenplan.backend.colleague;

import static greenplan.backend.database.Sql.among;
import static greenplan.backend.database.Sql.changesOne;
import static greenplan.db.base.Tables.ACCOUNT;
import static greenplan.db.base.Tables.REPORT_PROPOSAL;

import greenplan.db.base.tables.Account;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What was proposed to heads of agencies. */
@Repository
class ProposalRepository {

    private final DSLContext database;

    ProposalRepository(DSLContext database) {
        this.database = database;
    }

    /** The newest proposal of each report since it was with its agency last. */
    Map<Long, Proposal> newest(Collection<Long> reports) {
        Account by = ACCOUNT.as("by_whom");
        Account back = ACCOUNT.as("back_by_whom");
        return database.select(
                        REPORT_PROPOSAL.REPORT_ID,
                        by.DISPLAY_NAME,
                        REPORT_PROPOSAL.PROPOSED_AT,
                        REPORT_PROPOSAL.WORD,
                        REPORT_PROPOSAL.HANDED_BACK_AT,
                        back.DISPLAY_NAME,
                        REPORT_PROPOSAL.ANSWER)
                .distinctOn(REPORT_PROPOSAL.REPORT_ID)
                .from(REPORT_PROPOSAL)
                .join(by)
                .on(by.ID.eq(REPORT_PROPOSAL.PROPOSED_BY))
                .leftJoin(back)
                .on(back.ID.eq(REPORT_PROPOSAL.HANDED_BACK_BY))
                .where(among(REPORT_PROPOSAL.REPORT_ID, reports), REPORT_PROPOSAL.SETTLED_AT.isNull())
                .orderBy(REPORT_PROPOSAL.REPORT_ID, REPORT_PROPOSAL.ID.desc())
                .fetchMap(
                        REPORT_PROPOSAL.REPORT_ID,
                        row -> new Proposal(
                                row.value2(), row.value3(), row.value4(), row.value5(), row.value6(), row.value7()));
    }

    /** Proposes a report; false when that was done before and waits. */
    boolean propose(long report, long account, OffsetDateTime at, @Nullable String word) {
        return changesOne(database.insertInto(REPORT_PROPOSAL)
                .set(REPORT_PROPOSAL.REPORT_ID, report)
                .set(REPORT_PROPOSAL.PROPOSED_BY, account)
                .set(REPORT_PROPOSAL.PROPOSED_AT, at)
                .set(REPORT_PROPOSAL.WORD, word)
                .onConflictDoNothing());
    }

    /** Hands back what waits; false when nothing does. */
    boolean handBack(long report, long account, OffsetDateTime at, @Nullable String answer) {
        return changesOne(database.update(REPORT_PROPOSAL)
                .set(REPORT_PROPOSAL.HANDED_BACK_BY, account)
                .set(REPORT_PROPOSAL.HANDED_BACK_AT, at)
                .set(REPORT_PROPOSAL.ANSWER, answer)
                .where(REPORT_PROPOSAL.REPORT_ID.eq(report))
                .and(REPORT_PROPOSAL.HANDED_BACK_AT.isNull())
                .and(REPORT_PROPOSAL.SETTLED_AT.isNull()));
    }
}
