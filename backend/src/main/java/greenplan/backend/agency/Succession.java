package greenplan.backend.agency;

import greenplan.backend.graph.Text;
import greenplan.backend.province.Act;
import greenplan.db.base.enums.Certainty;
import greenplan.db.base.enums.Confidence;
import greenplan.db.base.enums.ReorganisationKind;
import greenplan.db.base.enums.SourceKind;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who follows whom, by which reorganisation.
 *
 * @param agency the other agency
 * @param kind kind of reorganisation
 * @param date its day, as sure as {@code certainty} says
 * @param certainty how sure the day is
 * @param act the act, as far as it is known
 * @param note which functions went where
 * @param source where this is known from, or null
 * @param confidence how far the editor trusts it
 */
public record Succession(
        Agency agency,
        ReorganisationKind kind,
        LocalDate date,
        Certainty certainty,
        Act act,
        @Nullable Text note,
        @Nullable Source source,
        Confidence confidence) {

    /** Where a reorganisation is known from. */
    public record Source(
            SourceKind kind,
            String title,
            @Nullable String publisher,
            @Nullable LocalDate date,
            @Nullable String url) {

        private static final Pattern LEGAL_ACT =
                Pattern.compile("(Luật|Nghị định|Nghị quyết|Quyết định|Thông tư)\\b.*");

        /** The source, or null without a title. A title that begins as an act's is that act; the rest was published on the web. */
        static @Nullable Source of(
                @Nullable String title, @Nullable String publisher, @Nullable LocalDate date, @Nullable String url) {
            if (title == null) {
                return null;
            }
            boolean act = LEGAL_ACT.matcher(title).matches();
            return new Source(
                    act ? SourceKind.DECISION : url == null ? SourceKind.REPORT : SourceKind.ARTICLE,
                    title,
                    publisher,
                    date,
                    url);
        }
    }
}
