package greenplan.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.ui.page.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvinceMapTests {

    @Test
    void eachOfThe34ProvincesHasATileOfItsOwn() {
        assertThat(Tile.ALL.stream().filter(Tile::isProvince).map(Tile::code))
                .hasSize(34)
                .doesNotHaveDuplicates();
        assertThat(Tile.ALL.stream().map(tile -> tile.column() + " " + tile.row()))
                .doesNotHaveDuplicates();
        assertThat(Tile.ALL.stream().map(tile -> tile.lines().getFirst())).contains("Hoàng Sa", "Trường Sa");
    }

    @ParameterizedTest
    @CsvSource({"vi, Lào Cai: 2 , chưa có kế hoạch", "en, Lào Cai: 2 , has no plan yet for 32 of the 34"})
    void provincesWithPlansStandOutAndSayInWordsWhatTheirTilesShow(String language, String told, String others) {
        var page = Reading.of("/" + language + "/ke-hoach");
        var links = page.all("svg.province-map a");
        assertThat(links.eachAttr("href"))
                .containsExactly("/" + language + "/tinh/lai-chau", "/" + language + "/tinh/lao-cai");
        assertThat(links.eachAttr("aria-label")).anyMatch(words -> words.startsWith(told.strip()));
        assertThat(page.all("svg.province-map rect")).hasSize(36);
        assertThat(page.all("#ban-do li a").eachAttr("href")).containsExactlyElementsOf(links.eachAttr("href"));
        assertThat(page.at("ban-do").text()).contains(others);
    }
}
