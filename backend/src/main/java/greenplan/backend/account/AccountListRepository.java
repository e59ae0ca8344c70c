package greenplan.backend.account;

import static greenplan.db.base.Tables.ACCOUNT;
import static greenplan.db.base.Tables.ROLE_GRANT;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import greenplan.backend.database.Sql;
import greenplan.backend.rights.Role;
import greenplan.db.DateSpan;
import greenplan.schema.AccountState;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jspecify.annotations.Nullable;

/** What a search means in the table of accounts. */
final class AccountListRepository {

    private static final Field<Integer> STATE = when(ACCOUNT.DISABLED_AT.isNotNull(), rank(AccountState.DISABLED))
            .when(ACCOUNT.MUST_CHANGE_PASSWORD, rank(AccountState.NEW))
            .otherwise(rank(AccountState.OPEN));

    private AccountListRepository() {}

    static Condition condition(AccountSearch search, LocalDate day) {
        return Sql.says(search.words(), ACCOUNT.DISPLAY_NAME, ACCOUNT.EMAIL)
                .and(held(search.role(), day))
                .and(standing(search.state()));
    }

    /** Ends in the key. */
    static List<OrderField<?>> order(AccountSearch search) {
        Field<?> first = switch (search.by()) {
            case NAME -> Sql.vietnamese(ACCOUNT.DISPLAY_NAME);
            case EMAIL -> ACCOUNT.EMAIL;
            case STATE -> STATE;
        };
        return List.of(
                Sql.order(first, search.descending()),
                Sql.vietnamese(ACCOUNT.DISPLAY_NAME).asc(),
                ACCOUNT.ID.asc());
    }

    private static Condition held(@Nullable Role role, LocalDate day) {
        return role == null
                ? noCondition()
                : exists(selectOne()
                        .from(ROLE_GRANT)
                        .where(ROLE_GRANT.ACCOUNT_ID.eq(ACCOUNT.ID))
                        .and(ROLE_GRANT.ROLE.eq(greenplan.db.base.enums.Role.valueOf(role.name())))
                        .and(DateSpan.on(ROLE_GRANT.VALID, day)));
    }

    private static Condition standing(@Nullable AccountState state) {
        return state == null ? noCondition() : STATE.eq(rank(state));
    }

    /** The place of a state in the order of states. */
    private static Field<Integer> rank(AccountState state) {
        return inline(
                switch (state) {
                    case OPEN -> 0;
                    case NEW -> 1;
                    case DISABLED -> 2;
                });
    }
}
