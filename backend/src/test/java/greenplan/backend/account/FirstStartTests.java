package greenplan.backend.account;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.TestBackend;
import greenplan.backend.platform.Actor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.support.TransactionTemplate;

@ExtendWith(OutputCaptureExtension.class)
class FirstStartTests {

    @TempDir
    Path folder;

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
                SignInAnswer answer = signingIn.signIn(parts[0], parts[1], null, null, null);
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
