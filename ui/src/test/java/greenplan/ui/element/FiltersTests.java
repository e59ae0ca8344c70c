package greenplan.ui.element;

import static org.assertj.core.api.Assertions.assertThat;

import greenplan.ui.page.Reading;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each filter of each list offers, followed: it is there, and it is as many as it says, beside what is chosen already. */
class FiltersTests {

    private static final Pattern COUNTED = Pattern.compile(".* \\((\\d+)\\)");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            /vi/ke-hoach/lao-cai-2021-2030/chi-tieu                          | tbody tr         | 5
            /vi/ke-hoach/lao-cai-2021-2030/chi-tieu?nam=2030&linh-vuc=nuoc   | tbody tr         | 5
            /vi/ke-hoach/lao-cai-2021-2030/nhiem-vu?linh-vuc=rung            | article.duty     | 7
            /vi/ke-hoach/tinh-minh-hoa-2026/nhiem-vu                         | article.duty     | 7
            /vi/ke-hoach/lai-chau-2012/nhiem-vu?vai-tro=lead                 | article.duty     | 7
            /vi/ke-hoach/lai-chau-2012/hoat-dong?chua=rung&linh-vuc=rung     | .steps > li      | 3
            /vi/ke-hoach/lao-cai-2021-2030/ghi-chu                           | .notes > li      | 1
            /vi/co-quan?loai=department                                      | tbody tr         | 2
            /vi/chi-so                                                       | tbody tr:not(.group) | 2
            /vi/chi-so?linh-vuc=nuoc                                         | tbody tr:not(.group) | 2
            /vi/danh-cho/doanh-nghiep?tinh=lai-chau                          | .columns > li    | 2""")
    void anOptionLeavesAsManyAsItSays(String list, String rows, int filters) {
        var page = Reading.of(list);
        var selects = page.all("form.filters select");
        assertThat(selects).hasSize(filters);
        var wrong = new ArrayList<String>();
        int asked = 0;
        for (Element select : selects) {
            // The first and the last one: what is counted is counted by one rule for all.
            var options = select.select("option:not([value=''])");
            for (Element option :
                    options.isEmpty() ? options : options.select(":first-child, :nth-child(2), :last-child")) {
                var counted = COUNTED.matcher(option.text());
                assertThat(counted.matches()).as(option.text()).isTrue();
                int left = rows(chosen(list, select.attr("name"), option.attr("value")), rows);
                asked++;
                if (left == 0 || left != Integer.parseInt(counted.group(1))) {
                    wrong.add(
                            select.attr("name") + "=" + option.attr("value") + ": " + option.text() + ", but " + left);
                }
            }
        }
        assertThat(asked).isPositive();
        assertThat(wrong).isEmpty();
    }

    /** How many rows a list has on all its pages. */
    private static int rows(String list, String rows) {
        var page = Reading.of(list);
        var next = page.all(".pages a[rel=next]").attr("href");
        return page.all(rows).size() + (next.isEmpty() ? 0 : rows(next, rows));
    }

    private static String chosen(String list, String name, String value) {
        String others = list.replaceAll("([?&])" + name + "=[^&]*&?", "$1").replaceAll("[?&]$", "");
        return others + (others.contains("?") ? "&" : "?") + name + "=" + value;
    }
}
