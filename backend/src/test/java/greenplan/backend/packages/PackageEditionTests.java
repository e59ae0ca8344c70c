package greenplan.backend.packages;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.planfile.PackageFolder;
import greenplan.backend.planfile.Packages;
import greenplan.schema.PackageSide;
import greenplan.schema.PackageState;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another edition of a package takes what it changes, keeps what staff changed, and asks where both did. */
class PackageEditionTests extends Editions {

    private static final String TITLE =
            "update greenplan.target set title_vi = 'Tên của cổng' where code = 'II.2.b-2030-4'"
                    + " and plan_id = (select id from greenplan.plan where code = 'lao-cai-2021-2030')";

    private static PackageFolder newTitle() {
        return Packages.with(
                Packages.folder(Packages.LAO_CAI),
                "targets.yaml",
                text -> text.replaceFirst(
                        "(code: II\\.2\\.b-2030-4\\n(?:.*\\n)*?.*title: \\{vi: )[^,]+", "$1Tên của gói"));
    }

    private String title() {
        return database.fetchSingle(
                        "select t.title_vi from greenplan.target t join greenplan.plan p on p.id = t.plan_id"
                                + " where p.code = 'lao-cai-2021-2030' and t.code = 'II.2.b-2030-4'")
                .get(0, String.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {Packages.LAO_CAI, Packages.LAI_CHAU, Packages.SAMPLE})
    void aPackageIsGivenBackByteForByte(String plan) {
        PackageFolder kept = Objects.requireNonNull(stored.folders().get(plan));
        assertThat(kept.files().keySet())
                .isEqualTo(Packages.folder(plan).files().keySet());
        assertThat(kept.digest()).isEqualTo(Packages.folder(plan).digest());
    }

    @ParameterizedTest
    @ValueSource(strings = {Packages.LAO_CAI, Packages.LAI_CHAU})
    void theDatabaseSaysWhatThePackageSays(String plan) {
        PackageFolder untouched = Packages.with(Packages.folder(plan), "notes.yaml", text -> text + "\n");
        Loading loading = tried(() -> load(untouched, null));
        assertThat(loading.changes()).isEmpty();
        assertThat(loading.conflicts()).isEmpty();
    }

    @Test
    void whatNobodyChangedFollowsTheNewEdition() {
        String after = tried(() -> {
            Loading loading = load(newTitle(), null);
            assertThat(loading.state()).isEqualTo(PackageState.CHANGED);
            assertThat(loading.changes()).singleElement().satisfies(change -> {
                assertThat(change.id()).isEqualTo("targets.yaml/II.2.b-2030-4/title.vi");
                assertThat(change.wanted()).isEqualTo("Tên của gói");
            });
            assertThat(load(newTitle(), null).state()).isEqualTo(PackageState.UNCHANGED);
            return title();
        });
        assertThat(after).isEqualTo("Tên của gói");
    }

    @Test
    void whatStaffChangedStaysWhileThePackageSaysTheSameAsBefore() {
        PackageFolder other = Packages.with(
                Packages.folder(Packages.LAO_CAI),
                "notes.yaml",
                text -> text.replace("Bản công bố không có số", "Bản được công bố không có số"));
        String after = tried(() -> {
            database.execute(TITLE);
            Loading loading = load(other, null);
            assertThat(loading.state()).isEqualTo(PackageState.CHANGED);
            assertThat(loading.changes()).extracting(Difference::id).containsExactly("notes.yaml/n-01/text.vi");
            assertThat(loading.edits()).extracting(Difference::id).contains("targets.yaml/II.2.b-2030-4/title.vi");
            return title();
        });
        assertThat(after).isEqualTo("Tên của cổng");
    }

    @Test
    void whatBothChangedIsAskedAbout() {
        Loading asked = tried(() -> {
            database.execute(TITLE);
            Loading loading = load(newTitle(), null);
            assertThat(title()).isEqualTo("Tên của cổng");
            return loading;
        });
        assertThat(asked.state()).isEqualTo(PackageState.CONFLICTS);
        assertThat(asked.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.now()).isEqualTo("Tên của cổng");
            assertThat(conflict.wanted()).isEqualTo("Tên của gói");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"PORTAL", "PACKAGE"})
    void aChoiceSettlesIt(PackageSide side) {
        String after = tried(() -> {
            database.execute(TITLE);
            assertThat(load(newTitle(), side).state()).isEqualTo(PackageState.CHANGED);
            return title();
        });
        assertThat(after).isEqualTo(side == PackageSide.PORTAL ? "Tên của cổng" : "Tên của gói");
    }

    @Test
    void aPackageWithMistakesNamesFileAndLineAndChangesNothing() {
        PackageFolder broken = Packages.with(newTitle(), "duties.yaml", text -> text.replaceFirst("LEAD", "BOSS"));
        Loading loading = tried(() -> load(broken, null));
        assertThat(loading.state()).isEqualTo(PackageState.BROKEN);
        assertThat(loading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("lao-cai-2021-2030/duties.yaml");
            assertThat(problem.line()).isPositive();
            assertThat(problem.cure().vi()).contains("LEAD");
        });
    }

    @Test
    void aTargetWithWorkOfStaffOnItCannotBeLeftOut() {
        String last = Packages.read(Packages.SAMPLE).targets().getLast().code();
        PackageFolder without = Packages.with(
                Packages.with(
                        Packages.folder(Packages.SAMPLE),
                        "targets.yaml",
                        text -> text.substring(0, text.lastIndexOf("- code: "))),
                "signposts.yaml",
                text -> text.replaceFirst("- \\{target: " + last + ",.*\n", ""));
        assertThat(tried(() -> load(without, null)).state()).isEqualTo(PackageState.CHANGED);
        Loading loading = tried(() -> {
            database.execute(
                    "insert into greenplan.responsibility (target_id, agency_id, modality, basis, act, act_date)"
                            + " select t.id, a.id, 'LEAD', 'ASSIGNED', '1/QĐ-UBND', '2026-05-01' from greenplan.target t"
                            + " join greenplan.plan p on p.id = t.plan_id join greenplan.agency a on a.province_id = p.province_id"
                            + " where p.code = ? and t.code = ? order by a.id limit 1",
                    Packages.SAMPLE,
                    last);
            return load(without, null);
        });
        assertThat(loading.problems())
                .singleElement()
                .asString()
                .contains(last, "the portal has rows about it (responsibility: 1)");
    }
}
