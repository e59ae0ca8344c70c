package greenplan.backend.account;

import greenplan.backend.database.Actor;
import greenplan.backend.database.Moment;
import greenplan.backend.graph.StaffId;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.PlaceRepository;
import greenplan.backend.rights.Role;
import greenplan.backend.signin.Passwords;
import greenplan.backend.token.AccessTokenRepository;
import greenplan.backend.token.OneTimeSecret;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.TokenScope;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** The API, with provinces, agencies and people of a test's own. */
public abstract class StaffApi extends CalledApi {

    /** What everybody of {@link #person} signs in with. */
    public static final String PASSWORD = "Chè shan tuyết 2026";

    private static @Nullable String hash;

    @Autowired
    public DSLContext database;

    @Autowired
    public TransactionTemplate transactions;

    @Autowired
    public AccountRepository accounts;

    @Autowired
    protected AccountChangeRepository openings;

    @Autowired
    protected RoleGrantRepository grants;

    @Autowired
    public AccessTokenRepository tokens;

    @Autowired
    public PlaceRepository places;

    @Autowired
    public Passwords passwords;

    @Autowired
    public Clock clock;

    /** Somebody with an account. */
    public record Person(long key, String email) {
        public String id() {
            return StaffId.of("Account", key);
        }
    }

    /** All tests call from one network address. */
    @BeforeEach
    protected void forgetFailures() {
        database.execute("delete from greenplan.sign_in_throttle");
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public <T> T write(Supplier<T> work) {
        return Actor.system("test").call(() -> transactions.execute(transaction -> work.get()));
    }

    public static String unique(String word) {
        return word + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    public Place.Province province() {
        String code = unique("tinh");
        write(() -> database.execute(
                "insert into greenplan.province (code, name_vi, name_en, sample) values (?, ?, ?, true)",
                code,
                "Tỉnh " + code,
                "Province " + code));
        return places.province(code).orElseThrow();
    }

    public Place.Agency agency(Place.Province province) {
        String code = unique("so");
        write(() -> database.execute("""
                with a as (insert into greenplan.agency (province_id, code, kind) values (?, ?, 'DEPARTMENT') returning id)
                insert into greenplan.agency_name (agency_id, valid, name_vi, name_en) select id, '[2020-01-01,)', ?, ? from a
                """, province.id(), code, "Sở " + code, "Department " + code));
        return places.agency(province.code() + "/" + code, today()).orElseThrow();
    }

    /** Merges one agency into another of the same province, as a plan package would. */
    protected void succeed(Place.Agency old, Place.Agency successor, LocalDate day) {
        write(() -> database.execute("""
                with c as (
                  insert into greenplan.agency_reorganisation (province_id, code, kind, date, date_certainty, confidence)
                  values (?, ?, 'MERGE', ?, 'EXACT', 'HIGH') returning id)
                insert into greenplan.agency_succession (reorganisation_id, predecessor_id, successor_id, position)
                select id, ?, ?, 1 from c
                """, old.province().id(), unique("change"), day, old.id(), successor.id()));
        end(old, day);
    }

    /** The agency has no name from that day on. */
    protected void end(Place.Agency agency, LocalDate day) {
        write(() -> database.execute(
                "update greenplan.agency_name set valid = daterange(lower(valid), ?) where agency_id = ?",
                day,
                agency.id()));
    }

    public Person person() {
        String email = unique("person") + "@example.org";
        long key = write(() -> {
            long account = openings.open(AccountFacts.of(email, unique("Nguyễn")), hash(), Moment.now());
            database.execute("update greenplan.account set must_change_password = false where id = ?", account);
            return account;
        });
        return new Person(key, email);
    }

    /**
     * Lets looking at the password of somebody take a quarter of what it takes in the portal: long enough for many to meet, and so short that they fit
     * into the time of an operation when the machine is busy.
     */
    protected Person withQuarterOfAHash(Person person) {
        var beans = new DefaultListableBeanFactory();
        beans.registerSingleton("quarter", new Argon2PasswordEncoder(16, 32, 1, 1 << 12, 2));
        String quarter = new Passwords(beans.getBeanProvider(Argon2PasswordEncoder.class)).hash(PASSWORD);
        write(() ->
                database.execute("update greenplan.account set password_hash = ? where id = ?", quarter, person.key()));
        return person;
    }

    /** Passwords as the portal has them, without the cheap hash of the tests. */
    protected static Passwords inThePortal() {
        return new Passwords(new DefaultListableBeanFactory().getBeanProvider(Argon2PasswordEncoder.class));
    }

    private String hash() {
        if (hash == null) {
            hash = passwords.hash(PASSWORD);
        }
        return hash;
    }

    public Person person(Role role, Place place) {
        Person person = person();
        hold(person, role, place, DateSpan.since(today()));
        return person;
    }

    /** Gives a role and returns its id. */
    public String hold(Person person, Role role, Place place, DateSpan valid) {
        return StaffId.of(
                "RoleGrant",
                write(() -> grants.give(person.key, role, place, valid, null, null, null)
                        .orElseThrow()));
    }

    protected Person administrator() {
        return person(Role.ADMINISTRATOR, new Place.Everywhere());
    }

    /** The token of a sign-in. */
    public String token(Person person) {
        OneTimeSecret secret = OneTimeSecret.fresh();
        Instant now = Moment.now();
        write(() -> tokens.keep(person.key, null, List.of(TokenScope.values()), secret, now, now.plusSeconds(3600)));
        return java.util.Objects.requireNonNull(secret.reveal());
    }

    /** The token of a sign-in that began so many minutes ago. */
    protected String token(Person person, int minutesAgo) {
        String token = token(person);
        write(() -> database.execute(
                "update greenplan.access_token set created_at = created_at - make_interval(mins => ?) where token_hash = ?",
                minutesAgo,
                OneTimeSecret.hash(token)));
        return token;
    }

    /** The version of the row of a report that serves a target. */
    protected int version(String token, String report, String target) {
        return ask(
                        token,
                        "query ($id: ID!) { workspace { report(id: $id) { values { target version } } } }",
                        Map.of("id", report))
                .at("/data/workspace/report/values")
                .valueStream()
                .filter(row -> row.at("/target").asString().equals(target))
                .findFirst()
                .orElseThrow()
                .at("/version")
                .asInt();
    }

    /** A personal token with these scopes, as its owner makes one. */
    protected String personal(Person person, TokenScope... scopes) {
        OneTimeSecret secret = OneTimeSecret.fresh();
        Instant now = Moment.now();
        write(() -> tokens.keep(person.key, "script", List.of(scopes), secret, now, now.plusSeconds(3600)));
        return java.util.Objects.requireNonNull(secret.reveal());
    }
}
