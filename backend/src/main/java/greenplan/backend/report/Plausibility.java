package greenplan.backend.report;

import greenplan.backend.graph.DayWords;
import greenplan.backend.graph.Text;
import greenplan.backend.mutation.Problems;
import greenplan.db.base.enums.Direction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for slips in what is typed, by what is known of the quantity: its unit, its promise, its time, its earlier values and its relations.
 * What cannot be true is refused; what is odd may still be true, with a reason. No rule names an indicator.
 */
public final class Plausibility {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Each looks at a claim from one side. */
    private static final List<Rule> RULES = List.of(
            Plausibility::separator,
            Plausibility::share,
            Plausibility::index,
            Plausibility::sign,
            Plausibility::change,
            Plausibility::level,
            Plausibility::year,
            Plausibility::published,
            Plausibility::related,
            Plausibility::goingBack);

    private Plausibility() {}

    private interface Rule {
        void look(Claim claim, Problems warnings);
    }

    /** Adds a problem for what cannot be true. */
    static void refuse(Claim claim, Problems problems) {
        if (!claim.isNumber() || !claim.quantity().isCount()) {
            return;
        }
        problems.unless(
                claim.value().signum() >= 0
                        && claim.value().stripTrailingZeros().scale() <= 0,
                "amount",
                "report.NOT_A_COUNT",
                claim.shown());
    }

    /**
     * What is odd about a value of a package, which belongs to no report: a sentence for each oddity, without a full stop. A whole series comes
     * in one hand and from one source, so a step in it is no slip unless it is of ten times.
     *
     * @param known what was before it, and its wholes and parts
     */
    public static List<Text> odd(Quantity quantity, Known known, BigDecimal value, LocalDate asOf) {
        var warnings = new Problems();
        ask(new Claim(quantity, known, asOf.getYear(), value, false, asOf), warnings);
        return warnings.list().stream()
                .filter(warning -> !warning.code().equals("WARNING_HISTORY"))
                .map(warning -> new Text(
                        warning.message().vi().replaceFirst("\\.$", ""),
                        warning.message().en().replaceFirst("\\.$", "")))
                .toList();
    }

    /** Adds a warning for each oddity. */
    static void ask(Claim claim, Problems warnings) {
        RULES.forEach(rule -> rule.look(claim, warnings));
    }

    private static void separator(Claim claim, Problems warnings) {
        warnings.unless(!claim.ambiguous(), "amount", "report.WARNING_SEPARATOR", claim.shown());
    }

    private static void share(Claim claim, Problems warnings) {
        warnings.unless(
                !claim.isNumber() || !"%".equals(claim.quantity().unit()) || isBetween(claim.value(), HUNDRED),
                "amount",
                "report.WARNING_UNIT",
                Spoken.number(claim.value(), null));
    }

    private static void index(Claim claim, Problems warnings) {
        if (claim.quantity().isIndex() && !isBetween(claim.value(), BigDecimal.ONE)) {
            BigDecimal promised = Collections.max(claim.quantity().bounds());
            warnings.add("amount", "report.WARNING_INDEX", claim.shown(), claim.shown(promised));
        }
    }

    /** Below zero, where nothing ever was and the range of a share or an index does not ask already. */
    private static void sign(Claim claim, Problems warnings) {
        boolean isAsked =
                "%".equals(claim.quantity().unit()) || claim.quantity().isIndex();
        boolean wasBelow = claim.known().figures().stream()
                .anyMatch(figure -> figure.value().signum() < 0);
        warnings.unless(
                !claim.isNumber() || claim.value().signum() >= 0 || isAsked || wasBelow,
                "amount",
                "report.WARNING_SIGN",
                claim.shown());
    }

    /** Where no level is known, a number no larger than the change that is promised may be that change. */
    private static void change(Claim claim, Problems warnings) {
        BigDecimal change = claim.quantity().greatestChange();
        boolean isFirst = claim.isNumber() && claim.known().figures().isEmpty();
        warnings.unless(
                !isFirst || claim.value().signum() <= 0 || claim.value().compareTo(change) > 0,
                "amount",
                "report.WARNING_CHANGE",
                claim.quantity().name(),
                Spoken.number(change, "%"),
                claim.shown());
    }

    /** Far from what was before; from what is promised, while nothing was before. */
    private static void level(Claim claim, Problems warnings) {
        if (!claim.isNumber()) {
            return;
        }
        List<BigDecimal> before =
                claim.known().figures().stream().map(Known.Figure::value).toList();
        if (before.isEmpty()) {
            promise(claim, warnings);
            return;
        }
        BigDecimal least = Collections.min(before);
        BigDecimal most = Collections.max(before);
        BigDecimal margin = most.subtract(least).max(most.abs().movePointLeft(1));
        boolean isFar = claim.value().compareTo(least.subtract(margin)) < 0
                || claim.value().compareTo(most.add(margin)) > 0;
        boolean isOther = isOff(claim.value(), least, most, 1, 1);
        Known.Figure last = claim.known().before(claim.asOf()).orElseThrow();
        warnings.unless(
                !isFar && !isOther,
                "amount",
                isOther ? "report.WARNING_MAGNITUDE" : "report.WARNING_HISTORY",
                Spoken.number(claim.value(), null),
                Spoken.number(last.value(), null),
                DayWords.of(last.asOf()));
    }

    private static void promise(Claim claim, Problems warnings) {
        List<BigDecimal> bounds = claim.quantity().bounds();
        if (bounds.isEmpty()) {
            return;
        }
        // What shall fall may begin far above its promise, and what shall rise far below.
        int above = claim.quantity().direction() == Direction.DOWN ? 2 : 1;
        BigDecimal least = Collections.min(bounds);
        BigDecimal most = Collections.max(bounds);
        warnings.unless(
                !isOff(claim.value(), least, most, above, 2),
                "amount",
                "report.WARNING_PROMISE",
                claim.shown(),
                least.compareTo(most) == 0
                        ? claim.shown(most)
                        : new Text(
                                claim.shown(least).vi() + " – "
                                        + claim.shown(most).vi(),
                                claim.shown(least).en() + " – "
                                        + claim.shown(most).en()));
    }

    private static void year(Claim claim, Problems warnings) {
        warnings.unless(
                claim.asOf().getYear() == claim.year(),
                "asOf",
                "report.WARNING_YEAR",
                DayWords.of(claim.asOf()),
                claim.year());
    }

    /** Somebody else has published another value of the same day. */
    private static void published(Claim claim, Problems warnings) {
        claim.known().figures().stream()
                .filter(figure -> !figure.own()
                        && figure.asOf().equals(claim.asOf())
                        && figure.value().compareTo(claim.value()) != 0)
                .findFirst()
                .ifPresent(figure -> warnings.add(
                        claim.field(),
                        "report.WARNING_PUBLISHED",
                        claim.spoken(figure.value()),
                        DayWords.of(figure.asOf()),
                        publisher(figure.publisher())));
    }

    private static Text publisher(@Nullable String name) {
        return name == null ? new Text("nguồn khác", "another source") : new Text(name, name);
    }

    /** A part larger than its whole in the same year. */
    private static void related(Claim claim, Problems warnings) {
        if (!claim.isNumber()) {
            return;
        }
        claim.known().related(claim.asOf().getYear()).stream()
                .filter(other -> other.isWhole()
                        ? claim.value().compareTo(other.value()) > 0
                        : claim.value().compareTo(other.value()) < 0)
                .findFirst()
                .ifPresent(other -> warnings.add(
                        "amount",
                        other.isWhole() ? "report.WARNING_WHOLE" : "report.WARNING_PART",
                        claim.shown(),
                        other.name(),
                        claim.shown(other.value()),
                        DayWords.of(other.asOf())));
    }

    /** Steps that were done are undone, or a yes becomes a no. */
    private static void goingBack(Claim claim, Problems warnings) {
        if (claim.isNumber()) {
            return;
        }
        claim.known()
                .before(claim.asOf())
                .filter(last ->
                        !last.asOf().isAfter(claim.asOf()) && last.value().compareTo(claim.value()) > 0)
                .ifPresent(last -> warnings.add(
                        claim.field(), "report.WARNING_BACK", claim.spoken(last.value()), DayWords.of(last.asOf())));
    }

    private static boolean isBetween(BigDecimal value, BigDecimal most) {
        return value.signum() >= 0 && value.compareTo(most) <= 0;
    }

    /** So many powers of ten above the most, or below the least. */
    private static boolean isOff(BigDecimal value, BigDecimal least, BigDecimal most, int above, int below) {
        if (least.signum() <= 0 || value.signum() <= 0) {
            return false;
        }
        return value.compareTo(most.movePointRight(above)) >= 0 || value.compareTo(least.movePointLeft(below)) <= 0;
    }
}
