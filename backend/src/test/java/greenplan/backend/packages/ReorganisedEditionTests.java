package greenplan.backend.packages;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.planfile.PackageFolder;
import greenplan.backend.planfile.Packages;
import greenplan.schema.PackageState;
import java.util.TreeMap;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/** What a package brings goes through reorganisations that were decided in the portal. */
class ReorganisedEditionTests extends Editions {

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
