package greenplan.backend.report;

import greenplan.backend.file.StoredFile;
import greenplan.backend.graph.Text;
import greenplan.backend.mutation.Problem;
import greenplan.backend.mutation.Problems;
import greenplan.db.base.enums.ObservationKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quantity and its value as filed; its version is 0 while nothing is.
 *
 * @param report key of its report
 * @param cycle key of its cycle
 * @param year that the report is about
 * @param known what is public of it besides, in the area of the value, or in that on which its first target is judged
 * @param usualTerritory slug of the area on which the first of its targets is judged; null when the value must name one, or does
 * @param otherArea it measures another area than the one on which any of its targets is judged
 * @param open what is public of it now; null when nothing is
 * @param row key of its row; null while nothing is filed
 */
public record ValueRow(
        long report,
        long cycle,
        int year,
        Quantity quantity,
        Known known,
        int version,
        @Nullable ObservationKind kind,
        @Nullable BigDecimal amount,
        @Nullable String qualifier,
        @Nullable String words,
        @Nullable LocalDate asOf,
        @Nullable String territory,
        @Nullable String usualTerritory,
        boolean otherArea,
        @Nullable String source,
        @Nullable String noDataReason,
        @Nullable String overrideReason,
        @Nullable String correctionReason,
        int revision,
        @Nullable OffsetDateTime acceptedAt,
        Known.@Nullable Said open,
        List<StoredFile> files,
        @Nullable Long row) {

    /** The row of an owed quantity after a value in that area was filed, without reading it again. */
    static ValueRow of(ReportHeader head, Quantity.Owed owed, Quantity.Beside beside, FiledValue.Stored stored) {
        FiledValue value = stored.value();
        return new ValueRow(
                head.key(),
                head.cycle(),
                head.year(),
                owed.quantity(),
                owed.known(),
                stored.version(),
                value.kind(),
                value.amount(),
                value.qualifier(),
                value.words(),
                value.asOf(),
                beside.territory(),
                null,
                beside.otherArea(),
                value.source(),
                value.noDataReason(),
                value.overrideReason(),
                stored.correctionReason(),
                stored.revision(),
                stored.acceptedAt(),
                beside.open(),
                beside.files(),
                stored.key());
    }

    /** What was filed, be it accepted or not. */
    public Known.Said said() {
        return new Known.Said(amount, qualifier, words, kind, asOf, source, noDataReason);
    }

    /** The number that is public of it now. */
    public @Nullable BigDecimal publicAmount() {
        return open == null ? null : open.amount();
    }

    /** What looks odd in it. */
    public List<Problem> warnings() {
        var warnings = new Problems();
        if (amount != null && asOf != null) {
            Plausibility.ask(new Claim(quantity, known, year, amount, false, asOf), warnings);
        }
        return warnings.list();
    }

    /** Row of the first of its targets. */
    public long key() {
        return quantity.first().target();
    }

    /** Code of the first of its targets. */
    public String target() {
        return quantity.first().code();
    }

    /** The codes of its targets. */
    public List<String> targets() {
        return quantity.codes();
    }

    /** Title of the first of its targets. */
    public Text targetTitle() {
        return quantity.first().title();
    }

    /** What is asked for: the name of the quantity where it serves several targets, or a change of it is promised; else the title of its target. */
    public Text title() {
        return levelOfChange() || quantity.promises().size() > 1 ? quantity.name() : targetTitle();
    }

    /** How it is typed. */
    public EntryKind input() {
        return quantity.input();
    }

    /** Unit of the number. */
    public @Nullable String unit() {
        return quantity.unit();
    }

    /** The plan promises a change of it, while the row asks for the level. */
    public boolean levelOfChange() {
        return quantity.isLevelOfChange();
    }

    /** The newest value that is public besides its own. */
    public @Nullable BigDecimal lastValue() {
        return known.figures().isEmpty() ? null : known.figures().getFirst().value();
    }

    /** The day of that value. */
    public @Nullable LocalDate lastAsOf() {
        return known.figures().isEmpty() ? null : known.figures().getFirst().asOf();
    }

    /** Sign before that value. */
    public @Nullable String lastQualifier() {
        return known.figures().isEmpty() ? null : known.figures().getFirst().qualifier();
    }
}
