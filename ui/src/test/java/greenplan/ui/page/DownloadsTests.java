package greenplan.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What a page gives away as files, and how it stands in pages of others. */
class DownloadsTests {

    private static final String TARGET = "/vi/ke-hoach/lao-cai-2021-2030/chi-tieu/II.2.b-2030-4";
    private static final String WITHOUT_DATA = "/vi/ke-hoach/lao-cai-2021-2030/chi-tieu/II.2.a-2030-2";

    @Test
    void aTableIsHadAsAWorkbookWithNumbersAndASheetThatExplainsIt() throws Exception {
        var response = get(TARGET + ".xlsx?bang=so-lieu");
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValue("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        var parts = unzipped(response.body());
        assertThat(parts.get("xl/workbook.xml")).contains("Dữ liệu", "Giải thích");
        assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("<v>57.7</v>");
        assertThat(parts.get("xl/sharedStrings.xml"))
                .contains("Thời điểm", "https://tangtruongxanh.example" + TARGET, "CC BY 4.0");
    }

    @Test
    void theNameOfAFileTellsPlanTableAndDay() {
        assertThat(name(TARGET + ".csv?bang=so-lieu&ngay=2026-02-01"))
                .isEqualTo("lao-cai-2021-2030-chi-tieu-II.2.b-2030-4-so-lieu-2026-02-01.csv");
        assertThat(name("/vi/ke-hoach/lao-cai-2021-2030/chi-tieu.xlsx?bang=chi-tieu&ngay=2026-02-01"))
                .isEqualTo("lao-cai-2021-2030-chi-tieu-2026-02-01.xlsx");
    }

    @Test
    void aFileOfDataHoldsOnlyData() {
        String csv = new String(get(TARGET + ".csv?bang=so-lieu").body(), StandardCharsets.UTF_8);
        assertThat(csv.lines().skip(1)).isNotEmpty().allMatch(line -> line.matches("\\d{4}.*"));
    }

    @Test
    void aChartIsHadAsADrawingThatRunsNothing() {
        var response = get(TARGET + ".svg?hinh=lo-trinh");
        assertThat(response.headers().firstValue("Content-Security-Policy"))
                .hasValue("default-src 'none'; style-src 'unsafe-inline'");
        assertThat(new String(response.body(), StandardCharsets.UTF_8))
                .startsWith("<svg xmlns=")
                .contains("<style>", "61,37", "01/07/2025: địa giới mới");
    }

    @Test
    void aChartAndAPageAreHadAsPicturesOfTheirOwn() throws IOException {
        var chart = picture(TARGET + ".png?hinh=lo-trinh");
        assertThat(chart.getWidth()).isEqualTo(1360);
        var shared = picture(TARGET + ".png");
        assertThat(shared.getWidth()).isEqualTo(1200);
        assertThat(shared.getHeight()).isEqualTo(630);
        assertThat(colours(shared))
                .as("a verdict in its colour, letters and a chart")
                .contains(0xff266b2a, 0xff17231c);
        assertThat(get(TARGET + ".png").body())
                .isNotEqualTo(get(WITHOUT_DATA + ".png").body());
        assertThat(get(TARGET + ".png").headers().firstValue("Content-Disposition"))
                .isEmpty();
    }

    @Test
    void aPageNamesItsPictureWhereItIsShared() {
        var head = Jsoup.parse(PortalUnderTest.get(TARGET).body()).head();
        assertThat(head.select("meta[property=og:image]").attr("content"))
                .isEqualTo("https://tangtruongxanh.example" + TARGET + ".png");
        assertThat(head.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(get(TARGET + ".svg?hinh=khong-co").statusCode()).isEqualTo(404);
        assertThat(get(WITHOUT_DATA + ".svg").statusCode()).as("no chart").isEqualTo(404);
        assertThat(get("/vi/khong-co.png").statusCode()).isEqualTo(404);
        assertThat(get("/vi/khong-co.xlsx").statusCode()).isEqualTo(404);
        assertThat(get(TARGET + ".pdf").statusCode()).as("not made for paper").isEqualTo(404);
    }

    @Test
    void aPlanIsHadAsSheetsWithVerdictsSourcesBookmarksAndTheWayBackToItsPage() throws IOException {
        String page = "/vi/ke-hoach/lao-cai-2021-2030/ban-in";
        String asked = page + ".pdf?ngay=2026-11-20";
        assertThat(name(asked)).isEqualTo("lao-cai-2021-2030-ban-in-2026-11-20.pdf");
        try (var sheets = sheets(asked)) {
            assertThat(sheets.getDocumentCatalog().getMarkInfo().isMarked())
                    .as("read aloud in order")
                    .isTrue();
            assertThat(sheets.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            var outline = sheets.getDocumentCatalog().getDocumentOutline();
            assertThat(outline.children())
                    .extracting(PDOutlineItem::getTitle)
                    .contains("Giảm cường độ phát thải khí nhà kính")
                    .anyMatch(title -> title.contains("nhiệm vụ"));
            int pages = sheets.getNumberOfPages();
            var text = new PDFTextStripper();
            assertThat(plain(text, sheets))
                    .contains("tỷ lệ che phủ rừng ổn định ở mức 60%", "Đúng tiến độ", "59,6 % (đến 30/06/2025)")
                    .contains("moitruong.net.vn", "Chủ trì: Sở Nông nghiệp và Phát triển nông thôn (nay là")
                    .doesNotContain("#");
            text.setStartPage(2);
            text.setEndPage(2);
            assertThat(plain(text, sheets))
                    .contains(
                            "https://tangtruongxanh.example" + page
                                    + "?ngay=2026-11-20 · theo tình trạng ngày 20/11/2026",
                            "2/" + pages);
        }
    }

    @Test
    void aPlanIsHadOnOneSheetInBothLanguages() throws IOException {
        for (String plan : new String[] {"lao-cai-2021-2030", "lai-chau-2012", "tinh-minh-hoa-2026"}) {
            for (String language : new String[] {"vi", "en"}) {
                try (var sheets = sheets("/" + language + "/ke-hoach/" + plan + "/mot-trang.pdf")) {
                    assertThat(sheets.getNumberOfPages())
                            .as(plan + " " + language)
                            .isEqualTo(1);
                    assertThat(plain(new PDFTextStripper(), sheets))
                            .contains("https://tangtruongxanh.example/" + language + "/ke-hoach/" + plan);
                }
            }
        }
        assertThat(Reading.of("/vi/ke-hoach/lao-cai-2021-2030/mot-trang")
                        .all("img.qr")
                        .attr("alt"))
                .isEqualTo("Mã QR dẫn tới https://tangtruongxanh.example/vi/ke-hoach/lao-cai-2021-2030");
    }

    @Test
    void whatIsMadeForFramesMayBeFramedAndNothingElseMay() {
        for (String path : new String[] {
            "/vi/nhung/chi-tieu/lao-cai-2021-2030/II.2.b-2030-4", "/vi/nhung/ke-hoach/lao-cai-2021-2030"
        }) {
            var card = get(path);
            assertThat(card.headers().firstValue("X-Frame-Options")).as(path).isEmpty();
            assertThat(card.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("frame-ancestors *");
            assertThat(new String(card.body(), StandardCharsets.UTF_8))
                    .as(path)
                    .contains("úng tiến độ", "noindex", "<base target=\"_blank\">")
                    .doesNotContain("class=\"top\"");
        }
        for (String path : new String[] {TARGET, TARGET + "/nhung", "/vi/nhung/khong-co"}) {
            var response = get(path);
            assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("frame-ancestors 'none'");
        }
        assertThat(get(TARGET).headers().firstValue("X-Frame-Options")).hasValue("DENY");
    }

    @Test
    void theSnippetLeadsToWhatMayBeFramed() {
        var page = Reading.of(TARGET + "/nhung");
        assertThat(page.all("pre").first().text())
                .contains("src=\"https://tangtruongxanh.example/vi/nhung/chi-tieu/lao-cai-2021-2030/II.2.b-2030-4\"");
        assertThat(page.all("iframe").attr("src")).isEqualTo("/vi/nhung/chi-tieu/lao-cai-2021-2030/II.2.b-2030-4");
        assertThat(Reading.of("/en/ke-hoach/lao-cai-2021-2030/nhung")
                        .all("iframe")
                        .attr("src"))
                .isEqualTo("/en/nhung/ke-hoach/lao-cai-2021-2030");
    }

    private static PDDocument sheets(String path) throws IOException {
        var response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).as(path).hasValue("application/pdf");
        return Loader.loadPDF(response.body());
    }

    /** Lines end where they are full. */
    private static String plain(PDFTextStripper text, PDDocument sheets) throws IOException {
        return text.getText(sheets).replaceAll("[\\s\u00a0]+", " ");
    }

    private static Set<Integer> colours(BufferedImage image) {
        var colours = new HashSet<Integer>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }

    private static BufferedImage picture(String path) throws IOException {
        var response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).as(path).hasValue("image/png");
        return ImageIO.read(new ByteArrayInputStream(response.body()));
    }

    private static String name(String path) {
        return get(path).headers().firstValue("Content-Disposition").orElse("").replaceAll(".*filename=\"|\"$", "");
    }

    private static Map<String, String> unzipped(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("table", ".xlsx");
        Files.write(file, bytes);
        try (var zip = new ZipFile(file.toFile())) {
            var parts = new HashMap<String, String>();
            for (var entry : zip.stream().toList()) {
                // The library writes letters with marks as references.
                parts.put(
                        entry.getName(),
                        Parser.unescapeEntities(
                                new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8), true));
            }
            return parts;
        } finally {
            Files.delete(file);
        }
    }

    private static HttpResponse<byte[]> get(String path) {
        return PortalUnderTest.file(path);
    }
}
