package greenplan.backend.packages;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.SharedApi;
import greenplan.backend.database.Actor;
import greenplan.backend.planfile.PackageFolder;
import greenplan.backend.planfile.Packages;
import greenplan.schema.PackageSide;
import greenplan.schema.PackageState;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Another edition of a package takes what it changes, keeps what staff changed, and asks where both did. */
@SharedApi
class PackageEditionTests {

    private static final String TITLE =
            "update greenplan.target set title_vi = 'Tên của cổng' where code = 'II.2.b-2030-4'"
                    + " and plan_id = (select id from greenplan.plan where code = 'lao-cai-2021-2030')";

    @Autowired
    DSLContext database;

    @Autowired
    PackageLoader loader;

    @Autowired
    StoredPackageRepository stored;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void theFictionalPlanIsThere() {
        Actor.system("packages")
                .because("Loaded for a test")
                .call(() -> loader.load(Packages.read(Packages.SAMPLE), conflict -> null));
    }

    /** Does the work and undoes it. */
    private <T> T tried(Supplier<T> work) {
        return Objects.requireNonNull(Actor.system("test")
                .because("Tried")
                .call(() -> transactions.execute(transaction -> {
                    transaction.setRollbackOnly();
                    return work.get();
                })));
    }

    private Loading load(PackageFolder folder, @Nullable PackageSide side) {
        return loader.load(folder, conflict -> side);
    }

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
    void aFigureThatAnEditionSaysOtherwiseIsReplacedAndStaysReadable() {
        PackageFolder edition = Packages.with(
                Packages.folder(Packages.LAO_CAI),
                "observations.yaml",
                text -> text.replace("value: \"59.6\"", "value: \"59.7\""));
        assertThat(tried(() -> {
                    assertThat(load(edition, null).state()).isEqualTo(PackageState.CHANGED);
                    assertThat(load(edition, null).state()).isEqualTo(PackageState.UNCHANGED);
                    database.execute("set constraints all immediate");
                    return figures("2025-06-30");
                }))
                .containsExactly(
                        "59.6 PACKAGE by 59.7: Bản mới của gói kế hoạch ghi khác (Gói kế hoạch lao-cai-2021-2030)",
                        "59.7");
    }

    @Test
    void aFigureThatAnEditionLeavesOutIsWithdrawnAndOneOfAnotherDayTakesItsPlace() {
        PackageFolder edition = Packages.with(
                Packages.folder(Packages.LAO_CAI),
                "observations.yaml",
                text -> text.replace("asOf: 2022-12-31", "asOf: 2022-11-30")
                        .replaceFirst(
                                "(?s)  - indicator: forest-cover\n    territory: lao-cai-before-2025-07\n    value: \"53.3\".*?(?=  - indicator)",
                                ""));
        assertThat(tried(() -> {
                    assertThat(load(edition, null).state()).isEqualTo(PackageState.CHANGED);
                    database.execute("set constraints all immediate");
                    return List.of(figures("2015-12-31"), figures("2022-12-31"), figures("2022-11-30"));
                }))
                .containsExactly(
                        List.of(
                                "53.3 PACKAGE: Bản mới của gói kế hoạch không còn nêu số liệu này (Gói kế hoạch lao-cai-2021-2030)"),
                        List.of(
                                "57.7 PACKAGE by 57.7: Bản mới của gói kế hoạch không còn nêu số liệu này (Gói kế hoạch lao-cai-2021-2030)"),
                        List.of("57.7"));
    }

    @Test
    void aFigureThatStaffWithdrewDoesNotComeBackWithAnotherEdition() {
        PackageFolder edition = Packages.with(Packages.folder(Packages.LAO_CAI), "notes.yaml", text -> text + "\n");
        assertThat(tried(() -> {
                    database.execute(
                            "update greenplan.observation set replaced_at = now(), replaced_kind = 'WITHDRAWAL',"
                                    + " replaced_reason = 'In nhầm', replaced_office = 'Cơ quan đầu mối' where value = 59.6");
                    assertThat(load(edition, null).state()).isEqualTo(PackageState.CHANGED);
                    return figures("2025-06-30");
                }))
                .containsExactly("59.6 WITHDRAWAL: In nhầm (Cơ quan đầu mối)");
    }

    /** Forest cover of the old Lào Cai on a day, oldest row first. */
    private List<String> figures(String day) {
        return database.fetch("""
                select o.value || coalesce(' ' || o.replaced_kind, '') || coalesce(' by ' || n.value, '')
                  || coalesce(': ' || o.replaced_reason || ' (' || o.replaced_office || ')', '')
                from greenplan.observation o left join greenplan.observation n on n.id = o.replaced_by
                join greenplan.indicator i on i.id = o.indicator_id join greenplan.territory t on t.id = o.territory_id
                where i.code = 'forest-cover' and t.code = 'lao-cai-before-2025-07' and o.as_of = ?::date order by o.id
                """, day).getValues(0, String.class);
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

    @Test
    void whatAnEditionBringsGoesThroughReorganisationsOfThePortal() {
        PackageFolder edition = Packages.with(
                Packages.folder(Packages.LAO_CAI),
                "duties.yaml",
                text -> text.replace(
                        "    - {agency: so-ke-hoach-va-dau-tu, modality: RESPONSIBLE}\n",
                        "    - {agency: so-ke-hoach-va-dau-tu, modality: RESPONSIBLE}\n"
                                + "    - {agency: so-noi-vu, modality: COOPERATING}\n"));
        assertThat(tried(() -> {
                    merge("lao-cai", "so-noi-vu", "so-tai-chinh");
                    assertThat(load(edition, null).state()).isEqualTo(PackageState.CHANGED);
                    return holders(Packages.LAO_CAI, "V.1(5)", "COOPERATING");
                }))
                .isEqualTo("so-noi-vu until 2026-06-01, so-tai-chinh since 2026-06-01");
    }

    @Test
    void aPlanThatComesAfterAReorganisationOfThePortalGoesThroughItToo() {
        var files = new TreeMap<>(Packages.with(
                        Packages.folder(Packages.SAMPLE),
                        "plan.yaml",
                        text -> text.replace("code: " + Packages.SAMPLE, "code: tinh-minh-hoa-2031"))
                .files());
        String holders = tried(() -> {
            merge("minh-hoa", "so-cong-thuong", "so-xay-dung");
            assertThat(load(new PackageFolder("tinh-minh-hoa-2031", files), null))
                    .extracting(Loading::state, Loading::problems)
                    .containsExactly(PackageState.LOADED, java.util.List.of());
            return holders("tinh-minh-hoa-2031", "V.4(1)", "RESPONSIBLE");
        });
        assertThat(holders).isEqualTo("so-cong-thuong until 2026-06-01, so-xay-dung since 2026-06-01");
    }

    /** As a focal officer merges one agency into another by an act of June 2026. */
    private void merge(String province, String from, String into) {
        database.execute("""
                with a as (select a.id, a.code, a.province_id from greenplan.agency a
                    join greenplan.province p on p.id = a.province_id where p.code = {0}),
                  c as (insert into greenplan.agency_reorganisation (province_id, code, kind, date, date_certainty, confidence, recorded_on)
                    select province_id, 'merged', 'MERGE', '2026-06-01', 'EXACT', 'HIGH', '2026-05-20' from a where code = {1} returning id),
                  s as (insert into greenplan.agency_succession (reorganisation_id, predecessor_id, successor_id, position)
                    select c.id, x.id, y.id, 1 from c, a x, a y where x.code = {1} and y.code = {2})
                update greenplan.agency_name n set valid = daterange(lower(valid), '2026-06-01')
                from a where n.agency_id = a.id and a.code = {1}""", DSL.val(province), DSL.val(from), DSL.val(into));
    }

    private String holders(String plan, String duty, String modality) {
        return String.join(
                ", ",
                database.fetch("""
                select a.code || coalesce(' since ' || lower(b.valid), '') || coalesce(' until ' || upper(b.valid), '')
                from greenplan.duty_bearer b join greenplan.agency a on a.id = b.agency_id
                join greenplan.duty d on d.id = b.duty_id join greenplan.plan p on p.id = d.plan_id
                where p.code = {0} and d.code = {1} and b.modality = {2}::greenplan.modality order by b.position, b.valid""", DSL.val(plan), DSL.val(duty), DSL.val(modality))
                        .getValues(0, String.class));
    }
}
