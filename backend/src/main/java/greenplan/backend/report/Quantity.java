package greenplan.backend.report;

import greenplan.backend.file.StoredFile;
import greenplan.backend.graph.DayWords;
import greenplan.backend.graph.Text;
import greenplan.backend.unit.Units;
import greenplan.db.DateSpan;
import greenplan.db.base.enums.Comparator;
import greenplan.db.base.enums.Direction;
import greenplan.db.base.enums.TargetForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a row asks for: a number that serves all targets which promise the same indicator and class, or the answer to one target.
 *
 * @param indicator key of the indicator
 * @param classVi class that is measured; null when the indicator has none
 * @param name of the indicator, with the class
 * @param unit of the number; null for an index, and where the plan names none
 * @param promises what is promised of it, in the order of the plan; at least one in a report, while a package may have values that nothing promises
 */
public record Quantity(
        long indicator,
        @Nullable String classVi,
        Text name,
        @Nullable String unit,
        @Nullable Direction direction,
        List<Promise> promises) {

    /**
     * What a target promises.
     *
     * @param target its key
     * @param unit of its bounds
     * @param steps how many a deliverable has
     * @param partOf key of the target of which it is a part; null for none
     */
    public record Promise(
            long target,
            String code,
            Text title,
            TargetForm form,
            Comparator comparator,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            @Nullable String unit,
            int steps,
            @Nullable Long partOf) {

        /** It is about a change of the number and not about the number itself, so that its bounds say nothing of one value. */
        boolean isOfChange() {
            return form == TargetForm.REDUCTION || form == TargetForm.RATE_PER_YEAR;
        }

        Stream<BigDecimal> bounds() {
            return Stream.of(lower, upper).flatMap(Stream::ofNullable);
        }
    }

    /** A value of it as it is said: a number with its unit; steps and yes or no are words. */
    public Text spoken(BigDecimal value) {
        return switch (input()) {
            case NUMBER, WORDS -> Spoken.number(value, unit);
            case YES_NO ->
                value.signum() == 0
                        ? new Text("chưa thực hiện, chưa đạt", "not done, not met")
                        : new Text("đã thực hiện, đạt", "done, met");
            case STEP -> {
                int steps = first().steps();
                yield new Text(
                        "xong %s/%d bước".formatted(value.toBigInteger(), steps),
                        "%s of %d steps done".formatted(value.toBigInteger(), steps));
            }
        };
    }

    Promise first() {
        return promises.getFirst();
    }

    /** How it is typed. */
    EntryKind input() {
        return promises.isEmpty() ? EntryKind.NUMBER : EntryKind.of(first().form());
    }

    /** The plan promises a change of it, while the row asks for the level. */
    boolean isLevelOfChange() {
        return promises.stream().anyMatch(Promise::isOfChange);
    }

    /** The largest change in per cent that is promised of it; 0 when none is. */
    BigDecimal greatestChange() {
        return promises.stream()
                .filter(Promise::isOfChange)
                .flatMap(Promise::bounds)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** Without a unit and promised between 0 and 1, it is an index from 0 to 1. */
    boolean isIndex() {
        List<BigDecimal> bounds = bounds();
        return input() == EntryKind.NUMBER
                && unit == null
                && bounds.stream().allMatch(bound -> bound.compareTo(BigDecimal.ONE) <= 0)
                && bounds.stream().anyMatch(bound -> bound.compareTo(BigDecimal.ONE) < 0);
    }

    /** Things are counted, so a value is whole and not negative. */
    boolean isCount() {
        return promises.stream()
                .anyMatch(each -> each.form() == TargetForm.COUNT_PER_YEAR || each.form() == TargetForm.ELIMINATION);
    }

    /** The bounds that a value can be compared with, in its unit. */
    List<BigDecimal> bounds() {
        return promises.stream()
                .filter(each -> !each.isOfChange())
                .flatMap(each -> Units.factor(each.unit(), unit).stream()
                        .flatMap(factor -> each.bounds().map(factor::multiply)))
                .toList();
    }

    /** One of its targets is a part of one of the other's, and both are counted in one unit. */
    public boolean isPartOf(Quantity whole) {
        return Objects.equals(unit, whole.unit)
                && promises.stream()
                        .anyMatch(part ->
                                whole.promises.stream().anyMatch(each -> Objects.equals(part.partOf(), each.target())));
    }

    /** The codes of its targets. */
    List<String> codes() {
        return promises.stream().map(Promise::code).toList();
    }

    /**
     * What the row of a quantity tells besides what is filed there, which stays when a value is filed in that area.
     *
     * @param territory slug of the area
     * @param otherArea none of its targets is judged on that area
     * @param open what is public of it now; null when nothing is
     */
    record Beside(String territory, boolean otherArea, Known.@Nullable Said open, List<StoredFile> files) {}

    /**
     * A quantity that a report owes.
     *
     * @param area key of the area that was asked for, or of that on which the target is judged; null when the province has none of that slug
     * @param areaValid days on which that area is the province
     * @param known what is known of it there
     * @param stored what the report says of it
     * @param beside null when only the row itself tells that
     */
    public record Owed(
            Quantity quantity,
            @Nullable Long area,
            @Nullable DateSpan areaValid,
            Known known,
            FiledValue.@Nullable Stored stored,
            @Nullable Beside beside) {

        /** The same when this is said of a part or of the whole, too. */
        public Owed knowing(Known.Related other) {
            var related =
                    Stream.concat(Stream.of(other), known.related().stream()).toList();
            return new Owed(quantity, area, areaValid, new Known(known.figures(), related), stored, beside);
        }

        /** What is read first of a value of it, in both languages: the number with its sign and day, the words, or why there is neither. */
        public Text told(FiledValue value) {
            BigDecimal amount = value.amount();
            LocalDate day = value.asOf();
            if (amount == null || day == null) {
                String said = value.noDataReason() == null ? value.words() : value.noDataReason();
                return Spoken.quoted(said == null ? "" : said);
            }
            String sign = value.qualifier() == null ? "" : value.qualifier() + " ";
            Text spoken = quantity.spoken(amount);
            Text on = DayWords.of(day);
            return new Text(sign + spoken.vi() + " (" + on.vi() + ")", sign + spoken.en() + " (" + on.en() + ")");
        }

        /** A value of the day may leave its area out. */
        boolean isUsualOn(LocalDate day) {
            return areaValid != null && areaValid.contains(day);
        }

        /** Key of the target under which it is filed. */
        public long target() {
            return stored == null ? quantity.first().target() : stored.value().target();
        }
    }
}
