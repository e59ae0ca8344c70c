package greenplan.backend.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import greenplan.backend.SharedApi;
import greenplan.backend.database.Actor;
import greenplan.backend.planfile.PackageCheck;
import greenplan.backend.planfile.PackageFolder;
import greenplan.backend.planfile.Packages;
import greenplan.schema.PackageState;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@SharedApi
class LoadedPlanTests {

    @Autowired
    DSLContext database;

    @Autowired
    PackageLoader loader;

    @ParameterizedTest(name = "{0}: {2} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            lao-cai-2021-2030 | targets                | 39 | select count(*) from greenplan.target where plan_id = {0}
            lao-cai-2021-2030 | targets with a number  | 34 | select count(*) from greenplan.target where plan_id = {0} and comparator <> 'NONE'
            lao-cai-2021-2030 | duties                 | 53 | select count(*) from greenplan.duty where plan_id = {0}
            lao-cai-2021-2030 | bearers                | 19 | select count(distinct agency_id) from greenplan.duty_bearer b join greenplan.duty d on d.id = b.duty_id where plan_id = {0} and b.position = 1 and reorganisation_id is null
            lao-cai-2021-2030 | legal bases            |  2 | select count(*) from greenplan.legal_basis b join greenplan.clause c on c.id = b.clause_id where plan_id = {0}
            lai-chau-2012     | targets                | 19 | select count(*) from greenplan.target where plan_id = {0}
            lai-chau-2012     | targets with a number  | 14 | select count(*) from greenplan.target where plan_id = {0} and comparator <> 'NONE'
            lai-chau-2012     | duties                 | 19 | select count(*) from greenplan.duty where plan_id = {0}
            lai-chau-2012     | bearers                |  7 | select count(distinct agency_id) from greenplan.duty_bearer b join greenplan.duty d on d.id = b.duty_id where plan_id = {0} and b.position = 1 and reorganisation_id is null
            lai-chau-2012     | actions                | 56 | select count(*) from greenplan.clause where plan_id = {0} and role = 'ACTION'
            lai-chau-2012     | measures               | 20 | select count(*) from greenplan.clause where plan_id = {0} and role = 'MEASURE'
            lai-chau-2012     | phases                 |  3 | select count(*) from greenplan.phase f join greenplan.clause c on c.id = f.clause_id where plan_id = {0}
            lai-chau-2012     | bases of the decision  |  6 | select count(*) from greenplan.legal_basis b join greenplan.clause c on c.id = b.clause_id where plan_id = {0} and path = 'QĐ.can-cu'
            lai-chau-2012     | proposals to decide    |  1 | select count(*) from greenplan.legal_basis b join greenplan.clause c on c.id = b.clause_id where plan_id = {0} and path = 'QĐ.de-nghi'
            lai-chau-2012     | bases of the annex     |  8 | select count(*) from greenplan.legal_basis b join greenplan.clause c on c.id = b.clause_id where plan_id = {0} and path = 'I'
            """)
    void aPlanIsLoadedWithAllItsParts(String plan, String what, int count, String query) {
        Long id = database.fetchSingle("select id from greenplan.plan where code = ?", plan)
                .get(0, Long.class);
        assertThat(database.fetchSingle(query, org.jooq.impl.DSL.val(id)).get(0, Integer.class))
                .as(what)
                .isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({
        "lao-cai-2021-2030, '5,7,3,4,5,2,1,2,2,2,1,2,3,1,1,2,5,2,1,1,1'",
        "lai-chau-2012, '2,1,1,1,5,6,3'",
    })
    void dutiesStandInTheirSections(String plan, String sections) {
        assertThat(database.fetch("""
                                select count(*), min(d.position) as first from greenplan.duty d
                                join greenplan.plan p on p.id = d.plan_id where p.code = ?
                                group by regexp_replace(d.code, '\\(\\d+\\)$', '') order by first
                                """, plan).getValues(0, String.class)).containsExactly(sections.split(","));
    }

    @Test
    void theRegisterOfNotesIsLongAndMoreThanSlips() {
        var counts = database.fetchSingle("""
                select count(*), count(*) filter (where n.kind <> 'SCANNING_SLIP') from greenplan.note n
                join greenplan.plan p on p.id = n.plan_id join greenplan.province v on v.id = p.province_id where not v.sample
                """);
        assertThat(counts.get(0, Integer.class)).isGreaterThanOrEqualTo(35);
        assertThat(counts.get(1, Integer.class)).isGreaterThanOrEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-01, so-lao-dong-thuong-binh-va-xa-hoi",
        "2025-06-01, so-nong-nghiep-va-moi-truong",
    })
    void aDutyHasTheBearerOfTheDay(LocalDate day, String bearer) {
        assertThat(database.fetch("""
                                select a.code from greenplan.duty_bearer b join greenplan.agency a on a.id = b.agency_id
                                join greenplan.duty d on d.id = b.duty_id join greenplan.plan p on p.id = d.plan_id
                                where p.code = 'lao-cai-2021-2030' and d.code = 'V.12(2)' and b.position = 1 and b.valid @> ?::date
                                """, day.toString()).getValues(0, String.class))
                .containsExactly(bearer);
    }

    @Test
    void everyRowSaysThatItCameFromThePackage() {
        assertThat(database.fetch("""
                                select distinct c.actor, c.reason from record.change c join greenplan.target t on t.id = c.key
                                join greenplan.plan p on p.id = t.plan_id where c.tbl = 'target' and p.code = 'lai-chau-2012'
                                """).map(row -> row.get(0) + ": " + row.get(1)))
                .containsExactly("system:packages: Loaded plan package lai-chau-2012");
    }

    @Test
    void loadingTwiceChangesNothing() {
        int before = changes();
        assertThat(load(Packages.folder(Packages.LAO_CAI)).state()).isEqualTo(PackageState.UNCHANGED);
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void aPackageThatDisagreesWithWhatIsLoadedIsRefusedWhole() {
        int before = changes();
        var files = new java.util.TreeMap<>(Packages.with(
                        Packages.folder(Packages.LAI_CHAU),
                        "plan.yaml",
                        text -> text.replaceFirst("lai-chau-2012", "lai-chau-2013"))
                .files());
        PackageFolder other = Packages.with(
                new PackageFolder("lai-chau-2013", files),
                "indicators.yaml",
                text -> text.replaceFirst("direction: UP", "direction: DOWN"));
        assertThatThrownBy(() -> load(other))
                .isInstanceOf(NewRows.DifferingRow.class)
                .hasMessageContaining("the indicator 'green-technology-product-value' is in the database already");
        assertThat(changes()).isEqualTo(before);
    }

    private int changes() {
        return database.fetchSingle("select count(*) from record.change where actor = 'system:packages'")
                .get(0, Integer.class);
    }

    private Loading load(PackageFolder folder) {
        PackageCheck.Checked checked = PackageCheck.check(List.of(folder));
        assertThat(checked.problems()).isEmpty();
        return Actor.system("packages")
                .because("Loaded for a test")
                .call(() -> loader.load(checked.packages().getFirst(), conflict -> null));
    }
}
