package greenplan.ui.language;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/** Addresses of the public pages in a language: root-relative, encoded. The words are the same in both languages. */
public final class Paths {

    private final String root;
    private final String day;

    /** Addresses in a language. */
    public Paths(Language language) {
        this("/" + language.code(), "");
    }

    private Paths(String root, String day) {
        this.root = root;
        this.day = day;
    }

    /** The query parameter of the day as of which a page is seen. */
    public static final String DAY = "ngay";

    /** The last word of the address of the door for enterprises. */
    public static final String ENTERPRISES = "doanh-nghiep";

    /** The last word of the address of the door for communities. */
    public static final String COMMUNITIES = "cong-dong";

    /** The query parameter of the province that a visitor has chosen. */
    public static final String PROVINCE = "tinh";

    /** The query parameter of the note whose page of the register is looked for. */
    public static final String NOTE = "ghi-chu";
    /** The query parameter of the duty whose page of the list is looked for. */
    public static final String DUTY = "nhiem-vu";

    /** The same addresses, of which those of pages that can be seen as of another day name this one. */
    public Paths on(LocalDate day) {
        return new Paths(root, "?" + DAY + "=" + day);
    }

    public String home() {
        return root;
    }

    /** The first page with a province chosen. */
    public String home(String province) {
        return root + "?" + PROVINCE + "=" + encoded(province);
    }

    /** What the plans ask of somebody and offer to them: {@link #ENTERPRISES} or {@link #COMMUNITIES}. */
    public String audience(String who) {
        return join("danh-cho", who);
    }

    /** The newest published values of all plans. */
    public String newest() {
        return join("so-lieu-moi");
    }

    /** Page of a province, by its slug. */
    public String province(String code) {
        return join("tinh", code);
    }

    /** The provinces and their plans. */
    public String plans() {
        return join("ke-hoach");
    }

    /** Overview of a plan. */
    public String plan(String plan) {
        return join("ke-hoach", plan) + day;
    }

    /** The acts that amend a plan. */
    public String amendments(String plan) {
        return plan(plan) + "#sua-doi";
    }

    /** A target of a plan. */
    public String target(String plan, String code) {
        return join("ke-hoach", plan, "chi-tieu", code) + day;
    }

    /** The targets of a plan. */
    public String targets(String plan) {
        return join("ke-hoach", plan, "chi-tieu") + day;
    }

    /** The targets of a plan of which something is so. */
    public String targets(String plan, String what, String so) {
        return targets(plan) + (day.isEmpty() ? "?" : "&") + what + "=" + so;
    }

    /** An objective of a plan. */
    public String objective(String plan, String code) {
        return join("ke-hoach", plan, "muc-tieu", code) + day;
    }

    /** Actions, measures and phases of a plan. */
    public String steps(String plan) {
        return join("ke-hoach", plan, "hoat-dong");
    }

    /** The duties of a plan. */
    public String duties(String plan) {
        return join("ke-hoach", plan, "nhiem-vu") + day;
    }

    /** A duty in the list of its plan, on whichever of its pages. */
    public String duty(String plan, String code) {
        return duties(plan) + (day.isEmpty() ? "?" : "&") + DUTY + "=" + encoded(code) + "#" + fragment(code);
    }

    /** The public difficulties of a plan. */
    public String difficulties(String plan) {
        return join("ke-hoach", plan, "kho-khan");
    }

    /** A cycle of reports on a plan and who filed, by its slug: {@code 2026}, {@code so-ket-2025}. */
    public String cycle(String plan, String slug) {
        return join("ke-hoach", plan, "ky-bao-cao", slug);
    }

    /** The full text of a plan. */
    public String fullText(String plan) {
        return join("ke-hoach", plan, "toan-van");
    }

    /** A clause in the full text. */
    public String clause(String plan, String clause) {
        return fullText(plan) + "#" + fragment(clause);
    }

    /** A clause in the full text, with words of it highlighted. */
    public String clause(String plan, String clause, String quote) {
        return fullText(plan) + "?muc=" + encoded(clause) + "&trich=" + encoded(quote) + "#" + fragment(clause);
    }

    /** A clause in the full text, with the promise of a target highlighted: the same words may stand there twice. */
    public String promise(String plan, String clause, String quote, String target) {
        return fullText(plan) + "?chi-tieu=" + encoded(target) + "&trich=" + encoded(quote) + "#" + fragment(clause);
    }

    /** The register of editor's notes of a plan. */
    public String notes(String plan) {
        return join("ke-hoach", plan, "ghi-chu");
    }

    /** A note in the register, on whichever of its pages. */
    public String note(String plan, String code) {
        return notes(plan) + "?" + NOTE + "=" + encoded(code) + "#" + fragment(code);
    }

    /** The indicators. */
    public String indicators() {
        return join("chi-so");
    }

    /** An indicator. */
    public String indicator(String code) {
        return join("chi-so", code);
    }

    /** The agencies. */
    public String agencies() {
        return join("co-quan");
    }

    /** An agency, by province and slug: {@code lao-cai/so-tai-chinh}. */
    public String agency(String code) {
        return join("co-quan", code.split("/", -1)) + day;
    }

    /** Comparison of provinces. */
    public String compare() {
        return join("so-sanh");
    }

    /** Comparison of provinces for an indicator. */
    public String compare(String indicator) {
        return join("so-sanh", indicator);
    }

    /** Register of the editor's notes of all plans. */
    public String register() {
        return join("ghi-chu");
    }

    /** Where searches go; the words are in the parameter {@code q}. */
    public String search() {
        return join("tim-kiem");
    }

    /** How verdicts are reached. */
    public String method() {
        return join("phuong-phap");
    }

    /** What the words of the field mean. */
    public String glossary() {
        return join("tu-ngu");
    }

    public String about() {
        return join("gioi-thieu");
    }

    public String privacy() {
        return join("quyen-rieng-tu");
    }

    public String contact() {
        return join("lien-he");
    }

    public String accessibility() {
        return join("tiep-can");
    }

    public String licence() {
        return join("giay-phep");
    }

    /** How machines read the portal. */
    public String openData() {
        return join("du-lieu-mo");
    }

    /** What stands after {@code #} for a code, encoded; the id of the element is the code itself. */
    public static String fragment(String code) {
        return UriUtils.encodeFragment(code, StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    String join(String first, String... more) {
        return Stream.of(more)
                .map(segment -> UriUtils.encodePathSegment(segment, StandardCharsets.UTF_8))
                .reduce(root + '/' + first, (path, segment) -> path + '/' + segment);
    }
}
