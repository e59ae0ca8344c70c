package greenplan.backend.account;

import greenplan.backend.platform.Actor;
import greenplan.backend.platform.SampleData;
import greenplan.backend.platform.Settings;
import greenplan.db.DateSpan;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets the first people in, once, when there is no account at all. With the embedded database: one account per role for
 * the sample province, first passwords in a file that its owner alone can read. With an external one: an administrator
 * from the configuration, and nobody without it; none where passwords let nobody in. Comes last, when the plans are loaded.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class FirstAccounts implements ApplicationRunner {

    /** The fictional province. */
    static final String SAMPLE = "minh-hoa";

    private static final Logger log = LoggerFactory.getLogger("greenplan.accounts");

    private final AccountRepository accounts;
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
        if (!local.areOn()) {
            return;
        }
        Actor.system("first-start")
                .because("The first accounts")
                .run(() -> transactions.executeWithoutResult(transaction -> {
                    if (!accounts.isAnyThere()) {
                        dataFolder.ifPresentOrElse(this::forEachRole, this::fromConfiguration);
                    }
                }));
    }

    private void forEachRole(Path folder) {
        Map<Role, Place> roles = sample ? places.roles(SAMPLE, guard.today()) : new LinkedHashMap<>();
        roles.put(Role.ADMINISTRATOR, new Place.Everywhere());
        var lines = new LinkedHashMap<String, String>();
        roles.forEach((role, place) -> {
            String email = role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "@" + SAMPLE + ".example";
            String password = OneTimeSecret.random();
            open(email, role.title().vi(), password, role, place);
            lines.put(email, password);
        });
        Path file = FirstPasswords.write(folder, lines);
        log.info("Accounts: the first passwords are in {}", file);
    }

    private void fromConfiguration() {
        String email = settings.administrator().email();
        String password = settings.administrator().password();
        if (email == null || password == null) {
            log.info("Accounts: none yet. Start once with --greenplan.administrator.email and .password to make one");
            return;
        }
        rules.checkConfigured(password, email, "greenplan.administrator.password");
        open(email.strip(), Role.ADMINISTRATOR.title().vi(), password, Role.ADMINISTRATOR, new Place.Everywhere());
        log.info(
                "Accounts: made the administrator of the configuration; the password must be changed at the first sign-in");
    }

    private void open(String email, String name, String password, Role role, Place place) {
        long account = accounts.open(email, name, passwords.hash(password), SigningIn.now());
        grants.give(account, role, place, DateSpan.since(guard.today()), null, null, "Lần chạy đầu tiên");
    }
}
