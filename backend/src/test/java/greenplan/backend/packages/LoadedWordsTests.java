package greenplan.backend.packages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the record says of the meaning of the two plans, held against their words and against published pages. */
class LoadedWordsTests extends LoadedFacts {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            II.2.c-2030-2 | SINGLE_VALUE EQUAL 10 | Tỷ lệ chất thải rắn sinh hoạt đô thị chôn lấp trực tiếp
            II.2.b-2050-1 | RATE_PER_YEAR EQUAL 1.0 | Mức giảm tiêu hao năng lượng sơ cấp trên GDP, bình quân mỗi giai đoạn 10 năm
            II.2.c-2050-1 | SINGLE_VALUE EQUAL 100 | Tỷ lệ chất thải rắn được thu gom, tái sử dụng, tái chế và xử lý bằng những công nghệ tiên tiến, thân thiện với môi trường
            II.2.c-2050-2 | QUALITATIVE NONE | Hạn chế tối đa chôn lấp chất thải rắn hữu cơ và chất thải có thể tái chế
            II.2.c-2050-4 | QUALITATIVE NONE | Kiểm soát cơ bản tình trạng ngập úng tại các đô thị
            """)
    void aPromiseKeepsTheQualifiersOfItsWords(String target, String promise, String title) {
        assertThat(text("""
                select concat_ws(' ', t.form, t.comparator, t.lower, t.upper) || ' | ' || t.title_vi from greenplan.target t
                join greenplan.plan p on p.id = t.plan_id where p.code = 'lao-cai-2021-2030' and t.code = ?
                """, target)).isEqualTo(promise + " | " + title);
    }

    @Test
    void englishSpeaksOfUrbanAreasWhereVietnameseDoes() {
        assertThat(database.fetch("""
                select class_en || ' ' || title_en from greenplan.target where class_en is not null and code like 'II.2.c-%'
                union all select text_en from greenplan.note where text_en like '%class%'
                union all select reason_en from greenplan.target_comparison
                """).getValues(0, String.class))
                .noneMatch(text -> text.matches("(?s).*\\b(cities of class|classes of city|class of city)\\b.*"));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            lao-cai-2021-2030 | VII.1       | cac-so-ban-nganh-ubnd-cac-huyen-thanh-pho-thi-xa RESPONSIBLE
            lao-cai-2021-2030 | VII.2       | so-ke-hoach-va-dau-tu LEAD, so-ke-hoach-va-dau-tu ADVISING
            lao-cai-2021-2030 | V.1(4)      | so-ke-hoach-va-dau-tu LEAD, so-ke-hoach-va-dau-tu ADVISING, cac-so-ban-nganh-ubnd-cac-huyen-thanh-pho COOPERATING
            lao-cai-2021-2030 | V.5(3)      | so-tai-nguyen-va-moi-truong LEAD, cac-so-ban-nganh-lien-quan-va-ubnd-cac-huyen-thanh-pho COOPERATING
            lao-cai-2021-2030 | V.8(1)      | so-tai-chinh LEAD, cac-so-nganh-va-dia-phuong COOPERATING
            lao-cai-2021-2030 | V.16(2)     | ban-quan-ly-khu-kinh-te LEAD, cac-co-quan-co-lien-quan COOPERATING
            lai-chau-2012     | VII.5bis(1) | ubnd-cac-huyen-thi-xa RESPONSIBLE, ubnd-cac-huyen-thi-xa COOPERATING, cac-so-ban-nganh-co-lien-quan COOPERATING
            """)
    void aDutyIsBorneByThoseWhomItsWordsName(String plan, String duty, String bearers) {
        assertThat(text("""
                select string_agg(a.code || ' ' || b.modality, ', ' order by b.position) from greenplan.duty_bearer b
                join greenplan.agency a on a.id = b.agency_id join greenplan.duty d on d.id = b.duty_id
                join greenplan.plan p on p.id = d.plan_id where p.code = ? and d.code = ? and b.reorganisation_id is null
                """, plan, duty)).isEqualTo(bearers);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "II.2.a-2030-1, V.2(2) V.3(1) V.4(1)",
        "II.2.a-2050-1, V.2(2) V.3(1) V.4(1)",
        "II.2.b-2030-1, V.3(1)",
        "II.2.b-2050-1, V.3(1)",
        "II.2.c-2030-1, V.6(2) V.6(2)",
        "II.2.c-2050-1, V.6(2) V.6(2)",
        "II.2.c-2050-6, V.6(1)",
        "II.2.d-2030-2, V.5(4)",
        "II.2.d-2030-3, V.6(1)",
        "II.2.d-2050-2, V.6(1)",
    })
    void aTargetIsLinkedToEveryNearDuty(String target, String duties) {
        assertThat(text("""
                select string_agg(d.code, ' ' order by d.position) from greenplan.responsibility r
                join greenplan.target t on t.id = r.target_id join greenplan.duty d on d.id = r.duty_id
                join greenplan.plan p on p.id = t.plan_id
                where p.code = 'lao-cai-2021-2030' and t.code = ? and r.basis = 'INFERRED'
                """, target)).isEqualTo(duties);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            vnff-2016-11            | https://vnff.vn/tin-tuc/tin-nganh-lam-nghiep/2016/11/thu-truong-bo-nong-nghiep-va-phat-trien-nong-thon-lam-viec-tai-lao-cai
            qd-537-2023             | http://www.laocai.gov.vn/bao-cao-thong-ke/cong-bo-hien-trang-rung-tinh-lao-cai-nam-2022-1172152
            baolaocai-post380659    | https://baolaocai.vn/ty-le-che-phu-rung-toan-tinh-dat-585-post380659.html
            moitruong-2025-07-17    | https://moitruong.net.vn/print/84359.html
            baolaocai-post374861    | https://baolaocai.vn/ty-le-ho-so-dan-nong-thon-duoc-su-dung-nuoc-hop-ve-sinh-dat-962-tong-so-ho-dan-post374861.html
            baolaocai-post884529    | https://baolaocai.vn/lao-cai-ty-le-thu-gom-xu-ly-rac-thai-do-thi-dat-tren-953-post884529.html
            dantocmiennui-post343263 |
            """)
    void aPublishedValueHasTheAddressOfItsSourceWhereItIsKnown(String source, String url) {
        assertThat(text("select url from greenplan.source where code = ?", source))
                .isEqualTo(url);
        assertThat(text("select publisher from greenplan.source where code = ?", source))
                .isNotBlank();
    }

    @Test
    void thePublishedFiguresAreNineWithTheDayThatTheirSourceGives() {
        assertThat(database.fetch("""
                        select concat_ws(' ', t.code, i.code, o.qualifier, trim_scale(o.value), o.as_of, o.as_of_precision, o.kind, s.code)
                        from greenplan.observation o join greenplan.indicator i on i.id = o.indicator_id
                        join greenplan.territory t on t.id = o.territory_id join greenplan.source s on s.id = o.source_id
                        join greenplan.province p on p.id = t.province_id
                        where p.code in ('lao-cai', 'lai-chau') and o.report_value_id is null order by 1
                        """).getValues(0, String.class))
                .containsExactlyInAnyOrder("""
                        lai-chau forest-cover 51.87 2023-12-31 YEAR REPORTED dantocmiennui-post343263
                        lao-cai-before-2025-07 forest-cover 53.3 2015-12-31 YEAR REPORTED vnff-2016-11
                        lao-cai-before-2025-07 forest-cover 57.7 2022-12-31 DAY OFFICIAL qd-537-2023
                        lao-cai-before-2025-07 forest-cover 58.5 2023-12-31 DAY REPORTED baolaocai-post380659
                        lao-cai-before-2025-07 forest-cover 59.6 2025-06-30 DAY REPORTED moitruong-2025-07-17
                        lao-cai-before-2025-07 rural-households-hygienic-water 96.2 2023-12-31 YEAR REPORTED baolaocai-post374861
                        lao-cai-before-2025-07 rural-households-standard-water 43 2023-12-31 YEAR REPORTED baolaocai-post374861
                        lao-cai-since-2025-07 forest-cover 61.37 2025-06-30 DAY REPORTED moitruong-2025-07-17
                        lao-cai-since-2025-07 urban-household-waste-treated-to-standard > 95.3 2025-10-15 DAY REPORTED baolaocai-post884529
                        """.strip().split("\n *"));
    }

    @Test
    void theEnglishOfANoteCountsAsTheVietnameseDoes() {
        assertThat(text("""
                select n.text_vi || ' | ' || n.text_en from greenplan.note n join greenplan.plan p on p.id = n.plan_id
                where p.code = 'lai-chau-2012' and n.code = 'n-13'
                """))
                .contains("Năm chỉ tiêu đòi hỏi “đạt tiêu chuẩn”", "Five targets of III.2 say “đạt tiêu chuẩn”");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            lao-cai-2021-2030 | không thể có trước ngày 22/07/2022
            lao-cai-2021-2030 | Cổng chưa có nguồn nào cho biết kế hoạch còn được thực hiện
            lao-cai-2021-2030 | cuối năm 2022 tỷ lệ mới là 57,7\u00a0%
            lao-cai-2021-2030 | Cổng ghi đúng mức 10\u00a0% như in
            lao-cai-2021-2030 | các Sở tại V.10, V.11 chậm nhất ngày 14/04/2025
            lao-cai-2021-2030 | Nghị định số 150/2025/NĐ-CP ngày 12/06/2025, được sửa đổi bởi Nghị định số 370/2025/NĐ-CP
            lao-cai-2021-2030 | Tên chính thức của Sở khi đó là Sở Văn hóa và Thể thao
            lao-cai-2021-2030 | mà không nói phối hợp với ai
            lao-cai-2021-2030 | vì cả nhóm cùng “chủ trì”
            lao-cai-2021-2030 | không mục nào giao cơ quan nào chủ trì việc này
            lao-cai-2021-2030 | việc nâng cấp hệ thống đê điều có thể là lời văn chung
            lao-cai-2021-2030 | Bộ Kế hoạch và Đầu tư đã hợp nhất với Bộ Tài chính
            lao-cai-2021-2030 | Cổng chưa biết nguồn nào cho thấy việc sơ kết năm 2025 đã được thực hiện
            lai-chau-2012     | đã được thay bằng Chiến lược theo Quyết định số 1658/QĐ-TTg ngày 01/10/2021
            lai-chau-2012     | Thời kỳ của các chỉ tiêu này đã qua
            lai-chau-2012     | số được chứng nhận không thể nhiều hơn số đạt tiêu chuẩn
            lai-chau-2012     | Hai chỉ tiêu gộp nước thải và rác thải vào một tỷ lệ
            lai-chau-2012     | không nêu tên Sở Y tế, Sở Xây dựng hay Sở Công Thương
            lai-chau-2012     | giữa “phải” và “đảm bảo”
            """)
    void theRegisterTellsWhatAReaderMustKnow(String plan, String words) {
        assertThat(database.fetch("""
                select text_vi from greenplan.note n join greenplan.plan p on p.id = n.plan_id where p.code = ?
                """, plan).getValues(0, String.class)).anyMatch(text -> text.contains(words));
    }

    @ParameterizedTest
    @CsvSource({"lao-cai-2021-2030, n-05 n-06 n-40 n-44 n-60 n-68 n-70", "lai-chau-2012, n-03 n-54"})
    void theRegisterLeavesTrivialSlipsOut(String plan, String codes) {
        assertThat(database.fetch("""
                select n.code from greenplan.note n join greenplan.plan p on p.id = n.plan_id where p.code = ?
                """, plan).getValues(0, String.class)).doesNotContain(codes.split(" "));
    }
}
