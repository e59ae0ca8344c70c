package greenplan.backend.province;

import greenplan.db.base.enums.SourceKind;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a reorganisation, of provinces or of agencies, is known from. */
public record ChangeSource(
        SourceKind kind,
        String title,
        @Nullable String publisher,
        @Nullable LocalDate date,
        @Nullable String url) {

    private static final Pattern LEGAL_ACT = Pattern.compile("(Luật|Nghị định|Nghị quyết|Quyết định|Thông tư)\\b.*");

    /** The source, or null without a title. A title that begins as an act's is that act; the rest was published on the web. */
    public static @Nullable ChangeSource of(
            @Nullable String title, @Nullable String publisher, @Nullable LocalDate date, @Nullable String url) {
        if (title == null) {
            return null;
        }
        boolean act = LEGAL_ACT.matcher(title).matches();
        return new ChangeSource(
                act ? SourceKind.DECISION : url == null ? SourceKind.REPORT : SourceKind.ARTICLE,
                title,
                publisher,
                date,
                url);
    }
}
