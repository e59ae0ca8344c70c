package greenplan.backend.packages;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.backend.planfile.PackageFolder;
import greenplan.backend.planfile.Packages;
import greenplan.schema.PackageState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Everybody read the figures of a package: another edition replaces them, and what stood there stays readable. */
class EditedFigureTests extends Editions {

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
}
