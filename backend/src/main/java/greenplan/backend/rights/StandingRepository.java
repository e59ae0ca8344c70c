package greenplan.backend.rights;

import static greenplan.db.base.Tables.ACCOUNT;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What somebody who is signed in is and holds on a day. */
@Repository
class StandingRepository {

    private final DSLContext database;

    StandingRepository(DSLContext database) {
        this.database = database;
    }

    /** Who calls; empty when the account is disabled, or its sessions were ended since this one began. */
    Optional<Caller> of(SignedIn who, LocalDate day) {
        OffsetDateTime since = who.since().atOffset(ZoneOffset.UTC);
        return database.select(ACCOUNT.MUST_CHANGE_PASSWORD, HeldRepository.held(day))
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(who.account()))
                .and(ACCOUNT.DISABLED_AT.isNull())
                .and(ACCOUNT.VALID_SINCE.le(since).or(val(who.tokenId() != null)))
                .fetchOptional(row -> new Caller(
                        who.account(),
                        who.tokenId(),
                        who.personal(),
                        who.scopes(),
                        who.confirmedAt(),
                        row.value1(),
                        new Rights(row.value2())));
    }
}
