package greenplan.backend.account;

import static greenplan.backend.database.Sql.changesOne;
import static greenplan.db.base.Tables.ACCOUNT;
import static greenplan.db.base.Tables.AGENCY;
import static greenplan.db.base.Tables.AGENCY_NAME;
import static greenplan.db.base.Tables.PROVINCE;
import static greenplan.db.base.Tables.ROLE_GRANT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import greenplan.backend.database.InTime;
import greenplan.backend.database.Sql;
import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import greenplan.backend.graph.StaffId;
import greenplan.backend.graph.Text;
import greenplan.backend.rights.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

    private static final Field<List<Account.Grant>> GRANTS = grants().as("grants");

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

    /** Opens an account and returns its key. */
    long open(AccountFacts person, String hash, Instant now) {
        return database.insertInto(ACCOUNT)
                .set(ACCOUNT.EMAIL, person.email())
                .set(ACCOUNT.DISPLAY_NAME, person.displayName())
                .set(ACCOUNT.POSITION, person.position())
                .set(ACCOUNT.TELEPHONE, person.telephone())
                .set(ACCOUNT.PASSWORD_HASH, hash)
                .set(ACCOUNT.VALID_SINCE, now.atOffset(ZoneOffset.UTC))
                .returning(ACCOUNT.ID)
                .fetchSingle()
                .getId();
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

    /** Says who it is; false when the version is another one. */
    boolean update(long account, int expectedVersion, AccountFacts person) {
        return changesOne(database.update(ACCOUNT)
                .set(ACCOUNT.EMAIL, person.email())
                .set(ACCOUNT.DISPLAY_NAME, person.displayName())
                .set(ACCOUNT.POSITION, person.position())
                .set(ACCOUNT.TELEPHONE, person.telephone())
                .where(ACCOUNT.ID.eq(account))
                .and(ACCOUNT.VERSION.eq(expectedVersion)));
    }

    /** Disables or enables; its browser sessions end. False when the version is another one. */
    boolean disable(long account, int expectedVersion, @Nullable Instant since, Instant now) {
        return changesOne(database.update(ACCOUNT)
                .set(ACCOUNT.DISABLED_AT, since == null ? null : since.atOffset(ZoneOffset.UTC))
                .set(ACCOUNT.VALID_SINCE, now.atOffset(ZoneOffset.UTC))
                .where(ACCOUNT.ID.eq(account))
                .and(ACCOUNT.VERSION.eq(expectedVersion)));
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

    private static Field<List<Account.Grant>> grants() {
        return multiset(select(
                                ROLE_GRANT.ID,
                                ROLE_GRANT.ROLE,
                                PROVINCE.CODE,
                                PROVINCE.NAME_VI,
                                PROVINCE.NAME_EN,
                                AGENCY.CODE,
                                RoleGrantRepository.place(AGENCY_NAME.NAME_VI, PROVINCE.NAME_VI),
                                RoleGrantRepository.place(AGENCY_NAME.NAME_EN, PROVINCE.NAME_EN),
                                ROLE_GRANT.VALID,
                                ROLE_GRANT.ACT,
                                ROLE_GRANT.REASON,
                                ROLE_GRANT.VERSION)
                        .from(ROLE_GRANT)
                        .leftJoin(AGENCY)
                        .on(AGENCY.ID.eq(ROLE_GRANT.AGENCY_ID))
                        .leftJoin(PROVINCE)
                        .on(PROVINCE.ID.eq(coalesce(AGENCY.PROVINCE_ID, ROLE_GRANT.PROVINCE_ID)))
                        .where(ROLE_GRANT.ACCOUNT_ID.eq(ACCOUNT.ID))
                        .orderBy(
                                field("lower({0})", LocalDate.class, ROLE_GRANT.VALID)
                                        .desc(),
                                ROLE_GRANT.ID.desc()))
                .convertFrom(rows -> rows.map(mapping(RoleGrantRepository::grant)));
    }
}
