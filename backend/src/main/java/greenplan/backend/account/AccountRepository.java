package greenplan.backend.account;

import static greenplan.db.base.Tables.ACCOUNT;
import static greenplan.db.base.Tables.PROVINCE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import greenplan.backend.database.InTime;
import greenplan.backend.database.Sql;
import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import greenplan.backend.graph.StaffId;
import greenplan.backend.graph.Text;
import greenplan.backend.rights.Place;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Accounts as others look after them. */
@Repository
public class AccountRepository {

    private static final Field<List<Account.Grant>> GRANTS =
            GrantedRoleRepository.ofAccount().as("grants");

    private final DSLContext database;

    AccountRepository(DSLContext database) {
        this.database = database;
    }

    public Optional<Account> find(long account) {
        return accounts().where(ACCOUNT.ID.eq(account)).fetchOptional(AccountRepository::account);
    }

    /** Accounts by their keys, in one statement. */
    Map<Long, Account> among(Collection<Long> keys) {
        return accounts()
                .where(Sql.among(ACCOUNT.ID, keys))
                .fetchMap(row -> row.get(ACCOUNT.ID), AccountRepository::account);
    }

    /** A page of the accounts that are looked for; only those that the given provinces look after, or all without provinces. */
    Connection<Account> page(@Nullable List<Long> provinces, AccountSearch search, Page page, LocalDate day) {
        Condition which = (provinces == null ? noCondition() : InTime.lookedAfter(ACCOUNT.ID, provinces, day))
                .and(AccountListRepository.condition(search, day));
        List<Account> nodes = accounts()
                .where(which)
                .orderBy(AccountListRepository.order(search))
                .limit(page.first())
                .offset(page.offset())
                .fetch(AccountRepository::account);
        return new Connection<>(nodes, database.fetchCount(ACCOUNT, which), page);
    }

    /** The province that looks after an account; empty when administrators alone do, or there is no such account. */
    Optional<Place.Province> province(long account, LocalDate day) {
        return database.select(PROVINCE.ID, PROVINCE.CODE, PROVINCE.NAME_VI, PROVINCE.NAME_EN)
                .from(PROVINCE)
                .where(PROVINCE.ID.eq(InTime.lookedAfterBy(val(account), day)))
                .fetchOptional(mapping((id, code, vi, en) -> new Place.Province(id, code, new Text(vi, en))));
    }

    private SelectJoinStep<? extends Record> accounts() {
        return database.select(
                        ACCOUNT.ID,
                        ACCOUNT.EMAIL,
                        ACCOUNT.DISPLAY_NAME,
                        ACCOUNT.POSITION,
                        ACCOUNT.TELEPHONE,
                        ACCOUNT.MUST_CHANGE_PASSWORD,
                        ACCOUNT.DISABLED_AT,
                        ACCOUNT.SECOND_FACTOR_SINCE,
                        ACCOUNT.VERSION,
                        GRANTS)
                .from(ACCOUNT);
    }

    private static Account account(Record row) {
        return new Account(
                StaffId.of("Account", row.get(ACCOUNT.ID)),
                row.get(ACCOUNT.EMAIL),
                row.get(ACCOUNT.DISPLAY_NAME),
                row.get(ACCOUNT.POSITION),
                row.get(ACCOUNT.TELEPHONE),
                row.get(ACCOUNT.MUST_CHANGE_PASSWORD),
                row.get(ACCOUNT.DISABLED_AT),
                row.get(ACCOUNT.SECOND_FACTOR_SINCE),
                row.get(ACCOUNT.VERSION),
                row.get(GRANTS));
    }
}
