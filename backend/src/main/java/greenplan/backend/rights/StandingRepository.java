package greenplan.backend.rights;

import static greenplan.db.base.Tables.ACCOUNT;
import static org.jooq.impl.DSL.select;

import greenplan.backend.database.Given;
import greenplan.backend.database.Statements;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;

/** What somebody who is signed in is and holds on a day. */
@Repository
class StandingRepository {

    private static final Given<Long> WHO = new Given<>("who", SQLDataType.BIGINT);
    private static final Given<OffsetDateTime> SINCE = new Given<>("since", SQLDataType.TIMESTAMPWITHTIMEZONE);
    private static final Given<Boolean> BY_TOKEN = new Given<>("by token", SQLDataType.BOOLEAN);
    private static final Field<List<Held>> HELD = HeldRepository.held(Given.DAY).as("held");

    private final Statements statements;

    StandingRepository(@Qualifier("application") Statements statements) {
        this.statements = statements;
    }

    /** Who calls; empty when the account is disabled, or its sessions were ended since this one began. */
    Optional<Caller> of(SignedIn who, LocalDate day) {
        OffsetDateTime since = who.since().atOffset(ZoneOffset.UTC);
        return statements
                .of(() -> select(ACCOUNT.MUST_CHANGE_PASSWORD, HELD)
                        .from(ACCOUNT)
                        .where(ACCOUNT.ID.eq(WHO))
                        .and(ACCOUNT.DISABLED_AT.isNull())
                        .and(ACCOUNT.VALID_SINCE.le(SINCE).or(BY_TOKEN)))
                .with(WHO.is(who.account()), SINCE.is(since), BY_TOKEN.is(who.tokenId() != null), Given.DAY.is(day))
                .fetchOptional(row -> new Caller(
                        who.account(),
                        who.tokenId(),
                        who.personal(),
                        who.scopes(),
                        who.confirmedAt(),
                        row.get(ACCOUNT.MUST_CHANGE_PASSWORD),
                        new Rights(row.get(HELD))));
    }
}
