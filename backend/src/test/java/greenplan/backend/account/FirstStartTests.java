package greenplan.backend.account;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.TestBackend;
import greenplan.backend.database.Actor;
import greenplan.backend.database.TestDatabase;
import greenplan.backend.rights.Role;
import greenplan.backend.signin.SigningIn;
import greenplan.db.base.Tables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@ExtendWith(OutputCaptureExtension.class)
class FirstStartTests {

    @TempDir
    Path folder;

    @BeforeEach
    void prepare() throws Exception {
        TestDatabase.bringServer(folder);
        // What logs writes to where it found the console when it was set up; here it shall find the one that is
        // captured.
        LoggingSystem.get(getClass().getClassLoader()).cleanUp();
    }

    @Test
    void theFirstStartLetsOnePersonPerRoleInAndPrintsOnlyWhereThePasswordsAre(CapturedOutput log) throws Exception {
        try (var portal = new SpringApplicationBuilder(TestBackend.class)
                .web(WebApplicationType.SERVLET)
                .run(
                        "--greenplan.data=" + folder,
                        "--server.port=0",
                        "--greenplan.sample=true",
                        "--logging.level.greenplan.accounts=info")) {
            var database = portal.getBean(DSLContext.class);
            emptyAccounts(portal.getBean(TransactionTemplate.class), database);
            portal.getBean(FirstAccounts.class).run(new DefaultApplicationArguments());

            Path file = folder.resolve("first-passwords.txt");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            List<String> lines = Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            assertThat(lines).hasSize(Role.values().length);
            var signingIn = portal.getBean(SigningIn.class);
            for (String line : lines) {
                String[] parts = line.split("  ", 2);
                SigningIn.Begun answer =
                        signingIn.signIn(new SigningIn.Credential(parts[0], parts[1], null, null), null);
                assertThat(answer.me()).as(parts[0]).isNotNull();
                assertThat(answer.me().mustChangePassword()).isTrue();
                assertThat(answer.me().roles()).hasSize(1);
                assertThat(log.getAll()).doesNotContain(parts[1]);
            }
            assertThat(log.getAll()).contains(file.toString());

            String before = Files.readString(file);
            portal.getBean(FirstAccounts.class).run(new DefaultApplicationArguments());
            assertThat(file).hasContent(before);
        }
    }

    @Test
    void theAdministratorOfTheConfigurationIsMadeWithTheEmbeddedDatabaseAndWithoutTheFictionalProvince(
            CapturedOutput log) {
        String password = "Nương chè cuối bản 2026";
        try (var nobody = start()) {
            assertThat(accounts(nobody)).isZero();
            assertThat(log.getAll())
                    .contains("no account can sign in yet")
                    .contains("--greenplan.administrator.email=ADDRESS --greenplan.administrator.password=PASSWORD");
        }
        try (var portal = start(
                "--greenplan.administrator.email=quan-tri@example.org",
                "--greenplan.administrator.password=" + password)) {
            assertThat(accounts(portal)).isEqualTo(1);
            SigningIn.Begun answer = portal.getBean(SigningIn.class)
                    .signIn(new SigningIn.Credential("quan-tri@example.org", password, null, null), null);
            assertThat(answer.me()).isNotNull();
            assertThat(answer.me().roles()).hasSize(1);
            assertThat(answer.me().mustChangePassword()).isTrue();
        }
        assertThat(log.getAll()).contains("Accounts: 1 can sign in").doesNotContain(password);
        assertThat(folder.resolve("first-passwords.txt")).doesNotExist();
    }

    private ConfigurableApplicationContext start(String... more) {
        var arguments = new ArrayList<>(List.of(more));
        arguments.addAll(List.of(
                "--greenplan.data=" + folder,
                "--server.port=0",
                "--greenplan.sample=false",
                "--logging.level.greenplan.accounts=info"));
        // Nobody asks it over HTTP, so what answers there need not be made; the first test starts it whole.
        return new SpringApplicationBuilder(TestBackend.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run(arguments.toArray(String[]::new));
    }

    private static int accounts(ConfigurableApplicationContext portal) {
        return portal.getBean(DSLContext.class).fetchCount(Tables.ACCOUNT);
    }

    /** As on an empty folder whose sample province is loaded: here the province may come by a package or by this test. */
    private static void emptyAccounts(TransactionTemplate transactions, DSLContext database) {
        Actor.system("test")
                .run(() -> transactions.executeWithoutResult(transaction -> {
                    database.execute("delete from greenplan.role_grant");
                    database.execute("delete from greenplan.account");
                    if (!database.fetch("select id from greenplan.province where code = 'minh-hoa'")
                            .isEmpty()) {
                        return;
                    }
                    database.execute("""
                    with p as (
                      insert into greenplan.province (code, name_vi, name_en, sample)
                      values ('minh-hoa', 'Tỉnh Minh Họa', 'Minh Hoa province', true) returning id),
                    a as (
                      insert into greenplan.agency (province_id, code, kind) select id, 'so-tai-chinh', 'DEPARTMENT' from p returning id)
                    insert into greenplan.agency_name (agency_id, valid, name_vi, name_en)
                    select id, '[2020-01-01,)', 'Sở Tài chính', 'Department of Finance' from a
                    """);
                }));
    }
}
