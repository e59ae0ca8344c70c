package greenplan.backend.account;

import greenplan.backend.database.Actor;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.Role;
import greenplan.backend.signin.CredentialRepository;
import greenplan.backend.signin.LocalAccounts;
import greenplan.backend.signin.PasswordRules;
import greenplan.backend.start.OnlyFor;
import greenplan.backend.start.Run;
import greenplan.backend.start.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static final Logger log = LoggerFactory.getLogger("greenplan.accounts");

    private final FirstOpening opening;
    private final FirstAccountRepository first;
    private final CredentialRepository credentials;
    private final SampleAccounts samples;
    private final PasswordRules rules;
    private final AccountSettings settings;
    private final LocalAccounts local;
    private final TransactionTemplate transactions;
    private final Optional<Path> dataFolder;

    FirstAccounts(
            FirstOpening opening,
            FirstAccountRepository first,
            CredentialRepository credentials,
            SampleAccounts samples,
            PasswordRules rules,
            AccountSettings settings,
            LocalAccounts local,
            TransactionTemplate transactions,
            Settings portal,
            Environment environment) {
        this.opening = opening;
        this.first = first;
        this.credentials = credentials;
        this.samples = samples;
        this.rules = rules;
        this.settings = settings;
        this.local = local;
        this.transactions = transactions;
        boolean external = environment.containsProperty("spring.datasource.url");
        this.dataFolder = external ? Optional.empty() : Optional.of(portal.data());
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (local.areOn()) {
            Actor.system("first-start")
                    .because("The first accounts")
                    .run(() -> transactions.executeWithoutResult(transaction -> {
                        boolean none = !first.isAnyThere();
                        boolean made = fromConfiguration();
                        if (none) {
                            dataFolder.ifPresent(folder -> samples.open(folder, !made));
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
        if (first.isAdministeredBesides(SampleAccounts.DOMAIN) || credentials.isTaken(email.strip(), 0)) {
            log.info(
                    "Accounts: none was made of greenplan.administrator, for there is an administrator or such an account already");
            return false;
        }
        rules.checkConfigured(password, email, "greenplan.administrator.password");
        opening.open(
                email.strip(), Role.ADMINISTRATOR.title().vi(), password, Role.ADMINISTRATOR, new Place.Everywhere());
        log.info(
                "Accounts: made the administrator of the configuration; the password must be changed at the first sign-in");
        return true;
    }

    /** Says who can sign in, so that nobody stands before a portal without a door. Never a password. */
    private void tell() {
        FirstAccountRepository.InUse people = first.inUse(SampleAccounts.DOMAIN);
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
