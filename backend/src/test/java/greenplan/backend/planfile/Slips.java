package greenplan.backend.planfile;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Slips of those who write packages: file, what is right there, what is wrong, what is told, and near which words. */
final class Slips {

    private Slips() {}

    static Stream<Arguments> all() {
        return Stream.of(
                slip("targets.yaml", "độ che phủ rừng giữ", "độ che phủ rừng giử", "is not part of II.2.a"),
                slip("targets.yaml", "code: II.2.a-2030-2", "code: II.2.a-2030-7", "'II.2.a-2030-2'"),
                slip("targets.yaml", "code: II.2.a-2030-2", "code: two", "'two' does not fit 'code'"),
                slip("targets.yaml", "form: RANGE", "form: RANG", "'RANG' is no value of 'form'"),
                slip("targets.yaml", "form: RANGE", "form: AT_LEAST", "does not fit the form AT_LEAST"),
                slip("targets.yaml", "lower: \"20\"", "lower: 20", "does not fit 'lower'"),
                slip("targets.yaml", "lower: \"20\"", "lower: \"30\"", "do not fit the comparator BETWEEN"),
                slip("targets.yaml", "lower: \"90\"", "lower: \"91\"", "is not in the quote"),
                slip("targets.yaml", "lower: \"90\"", "lower: \"-90\"", "is negative"),
                slip("targets.yaml", "  baseYear: 2020\n", "", "needs 'baseYear'"),
                slip(
                        "targets.yaml",
                        "comparator: BETWEEN",
                        "comparator: BETWEEN\n  baseYear: 2020",
                        "has no 'baseYear'"),
                slip(
                        "targets.yaml",
                        "period: {from: 2021, to: 2030}",
                        "period: {from: 2031, to: 2030}",
                        "begins in 2031"),
                slip("targets.yaml", "partOf: II.2.b-2030-3", "partOf: II.2.b-2030-9", "'II.2.b-2030-9' is not in"),
                slip("targets.yaml", "indicator: mau-hdi", "indicator: mau-hd", "The indicator 'mau-hd'"),
                slip("targets.yaml", "objective: II.2.b", "objective: II.3", "The objective 'II.3'"),
                slip("targets.yaml", "agency: so-xay-dung", "agency: so-xay", "The agency 'so-xay'"),
                slip("targets.yaml", "duty: V.4(1), ", "", "names no duty"),
                slip("targets.yaml", "vi: \"Độ che phủ rừng\"", "vi: \"Độ che phủ rừng 58%\"", "The number 58 stands"),
                slip("targets.yaml", "unit: \"µg/m3\"", "unit: \"mg/m3\"", "The unit 'mg/m3' is not in the quote"),
                slip(
                        "targets.yaml",
                        "unit: \"µg/m3\"",
                        "unit: \"năm\"",
                        "is measured in 'µg/m3', which is something else"),
                slip("targets.yaml", "basis: STATED}", "basis: STATED, duty: V.3(1)}", "does not name 'so-xay-dung'"),
                slip("targets.yaml", "clause: II.2.c", "clause: II.2.d", "The clause 'II.2.d'"),
                slip("outline.yaml", "1. Mục đích: cho người", "1. Mục đích: cho ngưòi", "is not what the source says"),
                slip(
                        "outline.yaml",
                        "  label: {vi: \"Tiêu đề\", en: \"Title\"}\n",
                        "",
                        "'tieu-de' has no label",
                        "path: tieu-de"),
                slip(
                        "signposts.yaml",
                        "topics: [nang-luong]",
                        "topics: [nang-luong-moi]",
                        "no topic or trade “nang-luong-moi”"),
                slip("targets.yaml", "20-25% of total", "20-30% of total", "The number 30 stands in the translation"),
                slip("targets.yaml", "at least 90% of rural", "most rural", "The number 90 of the words is not in"),
                slip(
                        "plan.yaml",
                        "translator: {vi: Ban biên tập Cổng, en: the editors of the portal}\n",
                        "",
                        "nobody answers",
                        "format: 1"),
                slip("signposts.yaml", "target: II.2.a-2030-1", "target: II.2.a-2030-9", "The target 'II.2.a-2030-9'"),
                slip("signposts.yaml", "clause: III(1)", "clause: VII", "has the role FUNDING"),
                slip("signposts.yaml", "clause: III(1)", "clause: III(1), target: II.2.c-1", "a target or a clause"),
                slip("signposts.yaml", "clause: V.4(1), ", "clause: V.4(1), audience: [ENTERPRISES], ", "is a duty"),
                slip("source.txt", "VĂN BẢN HƯ CẤU", "VĂN BẢN", "is fictional, but the first line"),
                slip("outline.yaml", "path: I.2", "path: I.1", "'I.1' comes twice"),
                slip("outline.yaml", "role: MISSING", "role: CLOSING", "has no text"),
                slip("outline.yaml", "role: MEASURE", "role: DUTY", "no duty in duties.yaml"),
                slip("duties.yaml", "clause: V.8(1)", "clause: V.8", "does not have the role DUTY"),
                slip("duties.yaml", "agency: so-tai-chinh", "agency: so-tien", "The agency 'so-tien'"),
                slip("duties.yaml", "modality: FOCAL", "modality: BOSS", "'BOSS' is no value of 'modality'"),
                slip("duties.yaml", "from: so-ke-hoach-va-dau-tu", "from: so-xay-dung", "does not go into the change"),
                slip(
                        "agencies.yaml",
                        "members: [{agency: so-ke-hoach",
                        "members: [{agency: so-kh",
                        "The member 'so-kh-va"),
                slip("agencies.yaml", "kind: CLASS", "kind: BOARD", "has members but is no CLASS"),
                slip("agencies.yaml", "to: 2025-02-28", "to: 2024-12-31", "does not exist", "predecessors"),
                slip("agencies.yaml", "date: 2025-03-01", "date: 2025-02-30", "This value cannot be"),
                slip(
                        "agencies.yaml",
                        "predecessors: [so-ke-hoach-va-dau-tu]",
                        "predecessors: [so-kh]",
                        "The agency 'so-kh'"),
                slip("agencies.yaml", "code: so-xay-dung", "code: so-cong-thuong", "'so-cong-thuong' comes twice"),
                slip("plan.yaml", "code: tinh-minh-hoa-2026", "code: tinh-minh-hoa-2027", "but the folder is"),
                slip("plan.yaml", "to: 2025-06-30", "to: 30/06/2025", "does not fit 'to'"),
                slip("plan.yaml", "from: 2025-07-01", "from: 2025-07-01\n      to: 2025-01-01", "begins on 2025-07-01"),
                slip("plan.yaml", "visionYear: 2050", "visionYear: 2025", "before the end of the period"),
                slip("plan.yaml", "visionYear: 2050", "vision: 2050", "The key 'vision' is unknown"),
                slip(
                        "plan.yaml",
                        "territory: minh-hoa-before-2025-07\n",
                        "",
                        "The key 'territory' is missing",
                        "format"),
                slip("plan.yaml", "focalAgency: so-ke", "focalAgency: so-ky", "The agency 'so-ky-"),
                slip("plan.yaml", "reportingClauses: [VIII]", "reportingClauses: [IX]", "The clause 'IX'"),
                slip("plan.yaml", "reportingClauses: [VIII]", "reportingClauses: [VII]", "has the role FUNDING"),
                slip("plan.yaml", "quote: Người đọc", "quote: Bạn đọc", "is not part of noi-nhan"),
                slip("plan.yaml", "format: 1", "format: 2", "does not fit 'format'"),
                slip("indicators.yaml", "code: mau-forum", "code: mau-hdi", "'mau-hdi' comes twice", "code: mau-hdi"),
                slip(
                        "indicators.yaml",
                        "indicator: mau-all-clean-buses",
                        "indicator: mau-new-clean-buses",
                        "related to itself"),
                slip("objectives.yaml", "clause: II.1", "clause: II.9", "The clause 'II.9'"),
                slip("observations.yaml", "source: mau-bao-cao", "source: mau-bao", "The source 'mau-bao'"),
                slip("observations.yaml", "territory: minh-hoa-since", "territory: minh-hoa-sins", "The territory"),
                slip("observations.yaml", "value: \"12.0\"", "value: \"12,0\"", "'12,0' does not fit 'value'"),
                slip(
                        "observations.yaml",
                        "publisher: Cổng Tăng trưởng xanh}",
                        "publisher: Cổng Tăng trưởng xanh, date: 2024-12-31}",
                        "The value is of 2025, but its source is of 2024-12-31",
                        "value: \"16.9\""),
                slip(
                        "observations.yaml",
                        "{indicator: mau-forum, territory: minh-hoa-before-2025-07, value: \"1\"",
                        "{indicator: mau-forum, territory: minh-hoa-before-2025-07, value: \"2\"",
                        "“2” is no answer, but mau-forum"),
                slip(
                        "observations.yaml",
                        "{indicator: mau-forum, territory: minh-hoa-before-2025-07, value: \"1\"",
                        "{indicator: mau-forum, territory: minh-hoa-before-2025-07, value: \"1\", qualifier: \"<\"",
                        "The sign “<” stands before an answer"),
                slip(
                        "observations.yaml",
                        "{indicator: mau-tourism-scheme, territory: minh-hoa-before-2025-07, value: \"1\"",
                        "{indicator: mau-tourism-scheme, territory: minh-hoa-before-2025-07, value: \"1.5\"",
                        "“1.5” is no number of steps done"),
                slip(
                        "observations.yaml",
                        "{indicator: mau-brick-kilns, territory: minh-hoa-before-2025-07, value: \"40\"",
                        "{indicator: mau-brick-kilns, territory: minh-hoa-before-2025-07, value: \"-40\"",
                        "“-40” is nothing that can be counted"),
                slip("observations.yaml", "asOf: 2022", "asOf: 2021", "comes twice"),
                slip("notes.yaml", "duties: [V.1(3)]", "duties: [V.1(9)]", "The duty 'V.1(9)'"),
                slip("notes.yaml", "quote: Chi tiết", "quote: Chi tiêt", "is not part of ket"),
                slip("notes.yaml", "code: n-02", "code: n-01", "'n-01' comes twice"),
                slip("notes.yaml", "kind: MISSING_PART", "kind: MISSING_PART\n  kind: MISSING_PART", "comes twice"),
                slip("notes.yaml", "  text:", "  text: [", "not YAML"));
    }

    private static Arguments slip(String file, String right, String wrong, String message) {
        return slip(file, right, wrong, message, right);
    }

    private static Arguments slip(String file, String right, String wrong, String message, String where) {
        return arguments(file, right, wrong, message, where);
    }
}
