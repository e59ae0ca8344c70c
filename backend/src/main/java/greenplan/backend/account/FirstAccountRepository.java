package greenplan.backend.account;

import static greenplan.db.base.Tables.ACCOUNT;
import static greenplan.db.base.Tables.ROLE_GRANT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.select;

import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Whether anybody can sign in to a portal that begins. */
@Repository
class FirstAccountRepository {

    private final DSLContext database;

    FirstAccountRepository(DSLContext database) {
        this.database = database;
    }

    /** Whether any account exists. */
    boolean isAnyThere() {
        return database.fetchExists(ACCOUNT);
    }

    /** Whether somebody is or was administrator whose address is not below the domain. */
    boolean isAdministeredBesides(String domain) {
        return database.fetchExists(select(ROLE_GRANT.ID)
                .from(ROLE_GRANT)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ROLE_GRANT.ACCOUNT_ID))
                .where(ROLE_GRANT.ROLE.eq(greenplan.db.base.enums.Role.ADMINISTRATOR))
                .and(ACCOUNT.EMAIL.notLike("%@" + domain)));
    }

    /** How many accounts are in use, and how many of them have an address below the domain. */
    InUse inUse(String domain) {
        return database.select(count(), count().filterWhere(ACCOUNT.EMAIL.like("%@" + domain)))
                .from(ACCOUNT)
                .where(ACCOUNT.DISABLED_AT.isNull())
                .fetchSingle(mapping(InUse::new));
    }

    record InUse(int all, int below) {}
}
