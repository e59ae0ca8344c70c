package greenplan.backend.packages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the record says about the state of the two provinces, held against acts. */
class LoadedFactsTests extends LoadedFacts {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            lao-cai-2025-tai-chinh                      | 2025-02-28 BY
            lao-cai-2025-nong-nghiep-va-moi-truong      | 2025-02-28 BY
            lao-cai-2025-van-hoa-the-thao-va-du-lich    | 2025-04-14 BY
            lao-cai-2025-07-co-quan-chuyen-mon          | 2025-07-01 EXACT
            lai-chau-2025-tai-chinh                     | 2025-12-09 BY
            lai-chau-2025-nong-nghiep-va-moi-truong     | 2025-10-23 BY
            lai-chau-2025-xay-dung                      | 2025-10-23 BY
            """)
    void aReorganisationHasADayABoundAndASource(String change, String day) {
        var row = database.fetchSingle("""
                select date || ' ' || date_certainty, source_title, note_vi from greenplan.agency_reorganisation where code = ?
                """, change);
        assertThat(row.get(0, String.class)).isEqualTo(day);
        assertThat(row.get(1, String.class)).isNotBlank();
        assertThat(row.get(2, String.class)).isNotBlank();
    }

    @ParameterizedTest(name = "{0} of {1} on {2}: {3}")
    @CsvSource({
        "lao-cai, so-du-lich, 2025-04-13, so-du-lich",
        "lao-cai, so-du-lich, 2025-04-14, so-van-hoa-the-thao-va-du-lich",
        "lao-cai, so-van-hoa-the-thao, 2026-01-01, so-van-hoa-the-thao-va-du-lich",
        "lai-chau, so-ke-hoach-va-dau-tu, 2025-12-08, so-ke-hoach-va-dau-tu",
        "lai-chau, so-ke-hoach-va-dau-tu, 2025-12-09, so-tai-chinh",
        "lai-chau, so-tai-nguyen-moi-truong, 2025-10-23, so-nong-nghiep-va-moi-truong",
        "lai-chau, so-nong-nghiep-ptnt, 2025-10-23, so-nong-nghiep-va-moi-truong",
        "lai-chau, so-giao-thong-van-tai, 2025-10-23, so-xay-dung",
        "lai-chau, so-thong-tin-truyen-thong, 2026-01-01, so-thong-tin-truyen-thong",
    })
    void whoAnswersOnADay(String province, String agency, String day, String answers) {
        assertThat(text("""
                select a.code from greenplan.agency a where a.id = (
                  select greenplan.agency_on(b.id, ?::date) from greenplan.agency b join greenplan.province p on p.id = b.province_id
                  where p.code = ? and b.code = ?)
                """, day, province, agency)).isEqualTo(answers);
    }

    @Test
    void theDepartmentThatExistsReportsAndThoseThatEndedDoNot() {
        assertThat(database.fetch("""
                        select distinct a.code from greenplan.agency c, greenplan.stands_for(c.id, '2026-06-01') s
                        join greenplan.agency a on a.id = s
                        where c.code = 'cac-so-ban-nganh-ubnd-cac-huyen-thanh-pho-thi-xa'
                        """).getValues(0, String.class))
                .contains("so-van-hoa-the-thao-va-du-lich", "so-nong-nghiep-va-moi-truong")
                .doesNotContain("so-du-lich", "so-van-hoa-the-thao", "so-ke-hoach-va-dau-tu");
    }

    @Test
    void theDutyOnThePressIsBorneByTheDepartmentOfCulture() {
        assertThat(database.fetch("""
                        select distinct a.code from greenplan.duty_bearer b join greenplan.agency a on a.id = b.agency_id
                        join greenplan.duty d on d.id = b.duty_id join greenplan.plan p on p.id = d.plan_id
                        where p.code = 'lao-cai-2021-2030' and d.code = 'V.9(1)' and b.modality = 'GUIDING' and b.valid @> '2026-01-01'::date
                        """).getValues(0, String.class)).containsExactly("so-van-hoa-the-thao-va-du-lich");
    }

    @Test
    void theEndOfTheDistrictLevelRestsOnResolution203() {
        var texts = database.fetch("""
                select note_vi || note_en from greenplan.agency
                union all select text_vi || text_en from greenplan.note
                union all select note_vi || note_en from greenplan.territory
                """).getValues(0, String.class);
        assertThat(texts.stream()
                        .filter(text -> text != null && text.toLowerCase().contains("cấp huyện kết thúc")))
                .hasSizeGreaterThanOrEqualTo(5)
                .allMatch(text -> text.contains("203/2025/QH15") && text.contains("72/2025/QH15"))
                .noneMatch(text -> text.contains("202/2025/QH15"));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            lao-cai  | 10 | Quyết định số 124/2004/QĐ-TTg ngày 08/07/2004
            lao-cai  | 15 | Quyết định số 19/2025/QĐ-TTg
            yen-bai  | 15 | Quyết định số 124/2004/QĐ-TTg ngày 08/07/2004
            lai-chau | 12 | Quyết định số 124/2004/QĐ-TTg ngày 08/07/2004; Quyết định số 19/2025/QĐ-TTg
            """)
    void aNationalCodeRestsOnTheDecisionThatGaveIt(String province, String code, String source) {
        assertThat(text("""
                select c.source from greenplan.province_official_code c join greenplan.province p on p.id = c.province_id
                where p.code = ? and c.code = ?
                """, province, code)).isEqualTo(source);
    }

    @Test
    void theMergerOfProvincesNamesItsActWithDayAndIssuer() {
        assertThat(text("""
                select concat_ws(' | ', act_kind, act_number, act_date, act_issuer, source_title) from greenplan.province_reorganisation
                where code = 'lao-cai-yen-bai-2025'
                """))
                .isEqualTo("Nghị quyết | 202/2025/QH15 | 2025-06-12 | Quốc hội | Nghị quyết số 202/2025/QH15");
    }
}
