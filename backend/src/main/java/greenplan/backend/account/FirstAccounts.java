package greenplan.backend.account;

import greenplan.backend.database.Actor;
import greenplan.backend.database.Moment;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import greenplan.backend.signin.CredentialRepository;
import greenplan.backend.signin.LocalAccounts;
import greenplan.backend.signin.PasswordRules;
import greenplan.backend.signin.Passwords;
import greenplan.backend.start.OnlyFor;
import greenplan.backend.start.Run;
import greenplan.backend.start.SampleData;
import greenplan.backend.start.Settings;
import greenplan.backend.token.OneTimeSecret;
import greenplan.db.DateSpan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets the first people in. An administrator from the configuration, as long as there is none; and with the embedded database and the
 * fictional province, once, when there is no account at all, one account per role for it, first passwords in a file that its owner
 * alone can read. None where passwords let nobody in. Comes last, when the plans are loaded.
 */
@Component
@OnlyFor(Run.PORTAL)
@EnableConfigurationProperties(AccountSettings.class)
@Order(Ordered.LOWEST_PRECEDENCE)
class FirstAccounts implements ApplicationRunner {

    /** The fictional province. */
    static final String SAMPLE = "minh-hoa";

    /** Of its people's addresses: nobody real has one below it. */
    private static final String DOMAIN = SAMPLE + ".example";

    private static final Logger log = LoggerFactory.getLogger("greenplan.accounts");

    private final AccountRepository accounts;
    private final CredentialRepository credentials;
    private final SamplePlacesRepository places;
    private final RoleGrantRepository grants;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final AccountSettings settings;
    private final Guard guard;
    private final LocalAccounts local;
    private final TransactionTemplate transactions;
    private final Optional<Path> dataFolder;
    private final boolean sample;

    FirstAccounts(
            AccountRepository accounts,
            CredentialRepository credentials,
            SamplePlacesRepository places,
            RoleGrantRepository grants,
            Passwords passwords,
            PasswordRules rules,
            AccountSettings settings,
            Guard guard,
            LocalAccounts local,
            TransactionTemplate transactions,
            Settings portal,
            SampleData sample,
            Environment environment) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.places = places;
        this.grants = grants;
        this.passwords = passwords;
        this.rules = rules;
        this.settings = settings;
        this.guard = guard;
        this.local = local;
        this.transactions = transactions;
        boolean external = environment.containsProperty("spring.datasource.url");
        this.dataFolder = external ? Optional.empty() : Optional.of(portal.data());
        this.sample = sample.wanted();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (local.areOn()) {
            Actor.system("first-start")
                    .because("The first accounts")
                    .run(() -> transactions.executeWithoutResult(transaction -> {
                        boolean first = !accounts.isAnyThere();
                        boolean made = fromConfiguration();
                        if (first && sample) {
                            dataFolder.ifPresent(folder -> forEachRole(folder, !made));
                        }
                    }));
        }
        tell();
    }

    /** Makes the administrator of the configuration as long as there is no other; true when it was made now. */
    private boolean fromConfiguration() {
        String email = settings.administrator().email();
        String password = settings.administrator().password();
        if (email == null || password == null) {
            return false;
        }
        if (accounts.isAdministeredBesides(DOMAIN) || credentials.isTaken(email.strip(), 0)) {
            log.info(
                    "Accounts: none was made of greenplan.administrator, for there is an administrator or such an account already");
            return false;
        }
        rules.checkConfigured(password, email, "greenplan.administrator.password");
        open(email.strip(), Role.ADMINISTRATOR.title().vi(), password, Role.ADMINISTRATOR, new Place.Everywhere());
        log.info(
                "Accounts: made the administrator of the configuration; the password must be changed at the first sign-in");
        return true;
    }

    private void forEachRole(Path folder, boolean administrator) {
        Map<Role, Place> roles = places.roles(SAMPLE, guard.today());
        if (administrator) {
            roles.put(Role.ADMINISTRATOR, new Place.Everywhere());
        }
        var lines = new LinkedHashMap<String, String>();
        roles.forEach((role, place) -> {
            String email = role.name().toLowerCase(Locale.ROOT).replace('_', '-') + "@" + DOMAIN;
            String password = OneTimeSecret.random();
            open(email, role.title().vi(), password, role, place);
            lines.put(email, password);
        });
        FirstPasswords.write(folder, lines);
    }

    private void open(String email, String name, String password, Role role, Place place) {
        long account = accounts.open(AccountFacts.of(email, name), passwords.hash(password), Moment.now());
        grants.give(account, role, place, DateSpan.since(guard.today()), null, null, "Lần chạy đầu tiên");
    }

    /** Says who can sign in, so that nobody stands before a portal without a door. Never a password. */
    private void tell() {
        AccountRepository.InUse people = accounts.inUse(DOMAIN);
        if (people.all() == 0 && local.areOn()) {
            log.warn("Accounts: no account can sign in yet. Start once with --greenplan.administrator.email=ADDRESS"
                    + " --greenplan.administrator.password=PASSWORD to make the first administrator");
            return;
        }
        String fictional =
                people.below() == 0 ? "" : ", %d of them of the fictional province".formatted(people.below());
        String passwords = dataFolder
                .map(FirstPasswords::in)
                .filter(Files::exists)
                .map(file -> "; first passwords are in " + file)
                .orElse("");
        log.info(
                "Accounts: {} can sign in{}{}{}",
                people.all(),
                local.areOn() ? "" : " by single sign-on alone",
                fictional,
                passwords);
    }
}
