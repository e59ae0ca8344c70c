package greenplan.ui.report;

import greenplan.schema.EntryKind;
import greenplan.ui.language.Language;
import greenplan.ui.language.Voice;
import greenplan.ui.typing.TypedDay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of a value hold, by their names, as people write it.
 *
 * @param input the form of the value
 * @param usual what a row says that does not say otherwise
 */
record StoredFields(EntryKind input, Usual usual, Voice voice) {

    /** What the fields hold for a stored row, by their names. */
    Map<String, Object> of(ReportValue of) {
        boolean none = of.noDataReason() != null;
        boolean fresh = !of.isFiled() || none;
        var fields = new LinkedHashMap<String, Object>();
        fields.put("none", none);
        fields.put(TypedValue.name(input), main(of));
        fields.put("kind", Objects.requireNonNullElse(of.kind(), usual.kind()).name());
        LocalDate day = of.asOf();
        fields.put("asOf", TypedDay.shown(fresh || day == null ? usual.asOf() : day));
        fields.put("source", Objects.toString(fresh ? usual.source() : of.source(), ""));
        fields.put("territory", Objects.toString(fresh ? usual.areaOf(of) : of.territory(), ""));
        fields.put("noDataReason", Objects.toString(of.noDataReason(), ""));
        fields.put("overrideReason", Objects.toString(of.overrideReason(), ""));
        return fields;
    }

    /** The figures of other agencies that can be taken over, each with what the fields hold then, by their names. */
    Map<ReportValue.Other, Map<String, Object>> others(ReportValue value) {
        var figures = new LinkedHashMap<ReportValue.Other, Map<String, Object>>();
        for (ReportValue.Other other : Objects.requireNonNullElse(value.others(), List.<ReportValue.Other>of())) {
            var filing = other.filing();
            if (filing != null && filing.amount() != null && filing.kind() != null && filing.asOf() != null) {
                figures.put(
                        other,
                        Map.of(
                                "none",
                                false,
                                TypedValue.name(input),
                                main(filing.amount(), filing.qualifier()),
                                "kind",
                                filing.kind().name(),
                                "asOf",
                                TypedDay.shown(filing.asOf()),
                                "source",
                                voice.say("report.other.source", other.agencyName())));
            }
        }
        return figures;
    }

    private String main(ReportValue of) {
        return of.amount() == null ? Objects.toString(of.words(), "") : main(of.amount(), of.qualifier());
    }

    private String main(BigDecimal amount, @Nullable String qualifier) {
        return switch (input) {
            // Without grouping, so that it reads as the same number when it comes back.
            case NUMBER ->
                Objects.toString(qualifier, "")
                        + (voice.language() == Language.VI
                                ? amount.toPlainString().replace('.', ',')
                                : amount.toPlainString());
            case YES_NO -> String.valueOf(amount.signum() != 0);
            case STEP, WORDS -> amount.toBigInteger().toString();
        };
    }
}
