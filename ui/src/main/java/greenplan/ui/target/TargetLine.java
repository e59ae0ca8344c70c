package greenplan.ui.target;

import com.fasterxml.jackson.annotation.JsonProperty;
import greenplan.schema.Comparator;
import greenplan.schema.DatePrecision;
import greenplan.schema.EvidenceUse;
import greenplan.schema.Meets;
import greenplan.schema.ObservationKind;
import greenplan.schema.ValueForm;
import greenplan.schema.Verdict;
import greenplan.ui.graph.Titled;
import greenplan.ui.graph.Translation;
import greenplan.ui.indicator.Amount;
import greenplan.ui.indicator.PublishedValue;
import greenplan.ui.language.AmendingAct;
import greenplan.ui.language.Bound;
import greenplan.ui.language.Form;
import greenplan.ui.language.FormWords;
import greenplan.ui.language.Voice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A target in a list.
 *
 * @param vi the title in Vietnamese
 * @param translation of the quote, unofficial
 * @param dueYear end of its period; null when the text gives none
 * @param daysLeft until its due year is over; below zero since
 * @param timeLeft how long is left until its due year is over, or for how long that has been so, in words
 * @param amendment by which it reads otherwise than printed; null as printed
 * @param addedBy the act that added it; null as printed
 * @param objective the objective it serves; null when its clause belongs to none
 */
public record TargetLine(
        String code,
        String title,
        String vi,
        String quote,
        @Nullable Translation translation,
        @Nullable Integer dueYear,
        @Nullable Integer daysLeft,
        @Nullable String timeLeft,
        Comparator comparator,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        @Nullable String unit,
        @Nullable Integer baseYear,
        boolean aspirational,
        @Nullable Clause clause,
        @Nullable AmendingAct amendment,
        @Nullable AmendingAct addedBy,
        @Nullable Titled objective,
        Form form,
        Status status,
        List<Evidence> observations) {

    /** What is promised, in words. */
    String promise(Voice voice) {
        String words = new FormWords(form, new Bound(comparator, lower, upper, unit, baseYear), voice).words();
        return aspirational ? voice.say("target.line.aspirational", words) : words;
    }

    /** When it falls due. */
    public Horizons.Due due() {
        return new Horizons.Due(dueYear);
    }

    /** How far it has got. */
    public Verdict verdict() {
        return status.verdict();
    }

    /** It has a number. */
    boolean numeric() {
        return lower != null || upper != null;
    }

    /** The value that the verdict speaks of. */
    Optional<Seen> judged() {
        return observations.stream()
                .filter(each -> each.use() == EvidenceUse.JUDGED)
                .map(Evidence::observation)
                .findFirst();
    }

    /** The newest value that was not judged, when it is newer than the judged one or none was; with the reason why not. */
    Optional<Evidence> beside() {
        var since = judged().map(Seen::asOf).orElse(LocalDate.MIN);
        return observations.stream()
                .filter(each -> each.use() != EvidenceUse.JUDGED)
                .filter(each -> each.observation().asOf().isAfter(since))
                .max(java.util.Comparator.comparing(each -> each.observation().asOf()));
    }

    /** A published value counts what it counts, on the area on which it is judged. */
    boolean known() {
        return observations.stream().anyMatch(each -> each.sameTerritory() && each.sameDefinition());
    }

    record Clause(String path) {}

    /** Path of the clause where it stands, or that it joins; empty when it joins none. */
    String path() {
        return clause == null ? "" : clause.path();
    }

    record Status(
            Verdict verdict,
            boolean provisional,
            boolean kept,
            @Nullable Indicative indicative) {}

    /** What the area that followed says; no verdict. */
    record Indicative(Meets meets, String sentence) {}

    record Evidence(boolean sameTerritory, boolean sameDefinition, EvidenceUse use, Seen observation) {}

    record Seen(
            BigDecimal value,
            @Nullable String unit,
            @Nullable String qualifier,
            ObservationKind kind,
            LocalDate asOf,
            DatePrecision precision,
            @JsonProperty("class") @Nullable String of) {

        /** As data. */
        String plain(ValueForm form, Voice voice) {
            return Amount.data(value, form, voice);
        }

        /** The day, or the year when no more is known, as data. */
        String time() {
            return precision == DatePrecision.YEAR ? String.valueOf(asOf.getYear()) : asOf.toString();
        }

        /** {@code 58,5 % (31/12/2023)}; yes, no and steps as words. */
        String inWords(ValueForm form, Voice voice) {
            return voice.say(
                    "target.line.value",
                    PublishedValue.quantity(value, unit, qualifier, form, voice),
                    PublishedValue.time(asOf, precision, voice));
        }
    }
}
