package greenplan.backend.packages;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.SharedApi;
import greenplan.backend.database.Actor;
import greenplan.backend.planfile.PackageFile;
import greenplan.backend.planfile.PackageFolder;
import greenplan.backend.planfile.Packages;
import greenplan.backend.start.SampleData;
import greenplan.schema.PackageSide;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.support.TransactionTemplate;

/** A database that holds a former edition of a plan is brought up to date at the start, where staff changed nothing. */
@SharedApi
class FormerEditionTests {

    private static final String NOTE = " from greenplan.note where code = 'n-56' and plan_id ="
            + " (select id from greenplan.plan where code = 'lao-cai-2021-2030')";

    @Autowired
    DSLContext database;

    @Autowired
    PackageLoader loader;

    @Autowired
    StoredPackageRepository stored;

    @Autowired
    TransactionTemplate transactions;

    @ParameterizedTest
    @ValueSource(strings = {Packages.LAO_CAI, Packages.LAI_CHAU, Packages.SAMPLE})
    void theListOfEditionsEndsWithTheNewestOne(String plan) {
        assertThat(ShippedEditions.of(plan).getLast())
                .as("the last line of plans/editions.txt for %s", plan)
                .isEqualTo(HexFormat.of().formatHex(Packages.folder(plan).digest()));
    }

    @Test
    void whatStaffLeftAloneFollowsAtTheStart() {
        startOnTheFormerEdition("", () -> {
            assertThat(edition()).isEqualTo(Packages.folder(Packages.LAO_CAI).digest());
            assertThat(note()).contains("203/2025/QH15").doesNotContain("(Nghị quyết số 202/2025/QH15)");
            assertThat(database.fetchSingle(
                                    "select act_kind from greenplan.province_reorganisation where code = 'lao-cai-yen-bai-2025'")
                            .get(0))
                    .isEqualTo("Nghị quyết");
        });
    }

    @Test
    void whatStaffChangedAndTheNewEditionDoesNotStays() {
        String title =
                "update greenplan.target set title_vi = 'Tên của cổng' where code = 'II.2.b-2030-4' and plan_id ="
                        + " (select id from greenplan.plan where code = 'lao-cai-2021-2030')";
        startOnTheFormerEdition(title, () -> {
            assertThat(edition()).isEqualTo(Packages.folder(Packages.LAO_CAI).digest());
            assertThat(database.fetchSingle(
                                    "select t.title_vi from greenplan.target t join greenplan.plan p on p.id = t.plan_id"
                                            + " where p.code = 'lao-cai-2021-2030' and t.code = 'II.2.b-2030-4'")
                            .get(0))
                    .isEqualTo("Tên của cổng");
        });
    }

    @Test
    void whatBothChangedWaitsForSomebodyToChoose() {
        String ours = "update greenplan.note set text_vi = 'Lời của cổng' where id = (select id" + NOTE + ")";
        startOnTheFormerEdition(ours, () -> {
            assertThat(edition()).isEqualTo(former().digest());
            assertThat(note()).isEqualTo("Lời của cổng");
        });
    }

    @Test
    void anEditionOfSomebodyElseIsLeftAlone() {
        PackageFolder theirs = Packages.with(former(), "notes.yaml", text -> text + "\n");
        startOn(theirs, "", () -> assertThat(edition()).isEqualTo(theirs.digest()));
    }

    private void startOnTheFormerEdition(String statement, Runnable then) {
        assertThat(ShippedEditions.has(Packages.LAO_CAI, former().digest())).isTrue();
        startOn(former(), statement, then);
    }

    /** Loads an edition, lets staff change something, starts, looks, and undoes it all. */
    private void startOn(PackageFolder edition, String statement, Runnable then) {
        Actor.system("packages").because("Tried").call(() -> {
            return transactions.execute(transaction -> {
                Loading loading = loader.load(edition, conflict -> PackageSide.PACKAGE);
                assertThat(loading.done()).as(loading.toString()).isTrue();
                if (!statement.isEmpty()) {
                    database.execute(statement);
                }
                new PackagesAtStart(loader, new SampleData(true), nested()).afterSingletonsInstantiated();
                then.run();
                transaction.setRollbackOnly();
                return edition;
            });
        });
    }

    /** As at a start, what is not done is rolled back without taking the test's own rows with it. */
    private TransactionTemplate nested() {
        var nested = new TransactionTemplate(Objects.requireNonNull(transactions.getTransactionManager()));
        nested.setPropagationBehavior(TransactionTemplate.PROPAGATION_NESTED);
        return nested;
    }

    private byte[] edition() {
        return stored.find(Packages.LAO_CAI).orElseThrow().digest();
    }

    private String note() {
        return database.fetchSingle("select text_vi" + NOTE).get(0, String.class);
    }

    private static PackageFolder former() {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ClassPathResource("editions/lao-cai-2021-2030.zip").getInputStream())) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                for (PackageFile file : PackageFile.values()) {
                    if (file.fileName().equals(name)) {
                        files.put(name, zip.readAllBytes());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PackageFolder(Packages.LAO_CAI, files);
    }
}
