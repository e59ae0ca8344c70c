package greenplan.ui.element;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.ui.page.PortalUnderTest;
import greenplan.ui.page.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An English page puts words of a plan into English beside the Vietnamese ones, and says that they are unofficial. */
class EnglishPagesTests {

    private static final String BY =
            "Unofficial translation by the editors of the portal; the Vietnamese text alone is binding.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ke-hoach/lao-cai-2021-2030/chi-tieu/II.2.b-2030-4 | forest cover stable at the level of 60% | tỷ lệ che phủ rừng ổn định ở mức 60%
            ke-hoach/lao-cai-2021-2030/nhiem-vu?phan=V.16     | with a view to forming an eco-industrial park | hình thành khu công nghiệp sinh thái
            ke-hoach/lai-chau-2012/hoat-dong?chua=terraced    | in order to honour the tradition | nhằm tôn vinh truyền thống
            ke-hoach/lai-chau-2012/toan-van                   | 3. Phase 2031 – 2050. | 3. Giai đoạn 2031 – 2050.
            ke-hoach/lao-cai-2021-2030                        | send the report to the Department | gửi báo cáo về Sở
            danh-cho/doanh-nghiep?tinh=lai-chau               | encourage the production of unfired bricks | khuyến khích sản xuất gạch không nung
            so-sanh/forest-cover                              | Raise forest cover to more than 50% | Nâng độ che phủ rừng lên trên 50%
            tim-kiem?q=ruong+bac+thang                        | Improve and develop the terraced fields | các khu ruộng bậc thang
            """)
    void aQuoteStandsInBothLanguages(String path, String english, String vietnamese) {
        var page = Reading.of("/en/" + path);
        assertThat(page.text()).contains(english, BY);
        assertThat(page.all("[lang=vi]").eachText())
                .as("words that are told to be Vietnamese")
                .anyMatch(words -> words.contains(vietnamese))
                .noneMatch(words -> words.contains(english));
        assertThat(Reading.of("/vi/" + path.replace("chua=terraced", "chua=bac+thang"))
                        .text())
                .contains(vietnamese)
                .doesNotContain(english);
    }

    @Test
    void sectionsAreChosenByTheirEnglishNames() {
        assertThat(Reading.of("/en/ke-hoach/lao-cai-2021-2030/nhiem-vu").all("select[name=phan] option"))
                .noneMatch(option -> option.hasAttr("lang"))
                .anyMatch(option -> option.text().endsWith("Department of Finance (2)"));
    }

    @Test
    void contentsNameSectionsInEnglishWhereSomebodyPutThemSo() {
        var contents = Reading.of("/en/ke-hoach/lao-cai-2021-2030/toan-van").all(".contents a");
        assertThat(contents)
                .anyMatch(link -> link.text().endsWith("Department of Finance") && !link.hasAttr("lang"))
                .anyMatch(link -> link.attr("lang").equals("vi"));
    }

    @Test
    void theFilesHaveTheTranslationBesideTheWords() {
        assertThat(PortalUnderTest.get("/en/ke-hoach/lao-cai-2021-2030/nhiem-vu.csv?bang=nhiem-vu")
                        .body()
                        .lines())
                .first()
                .asString()
                .endsWith(",Unofficial English translation");
        assertThat(PortalUnderTest.get("/en/ke-hoach/lai-chau-2012/hoat-dong.csv")
                        .body())
                .contains("Build and develop inland waterway transport.");
    }

    @Test
    void noHintOfAnEnglishPageIsVietnamese() {
        var page = Reading.of("/en/tim-kiem");
        assertThat(page.all("input[placeholder]").eachAttr("placeholder")).allMatch(hint -> hint.matches("[ -~…]*"));
        assertThat(page.all("#ket-qua").text()).matches("[ -~…“”’]*");
    }
}
