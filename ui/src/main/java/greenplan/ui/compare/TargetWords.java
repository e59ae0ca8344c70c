package greenplan.ui.compare;

import greenplan.schema.DatePrecision;
import greenplan.schema.EvidenceUse;
import greenplan.ui.indicator.Amount;
import greenplan.ui.indicator.PublishedValue;
import greenplan.ui.language.Voice;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A target of a comparison in words. */
record TargetWords(CompareIndicatorPage.Target target, Voice voice) {

    /** {@code Lào Cai, 2030}. */
    String name() {
        String due = target.dueYear() == null ? voice.say("compare.due.none") : String.valueOf(target.dueYear());
        return target.plan().province().name() + ", " + due;
    }

    /** A value with its sign and unit: {@code > 95,3 %}; yes, no and steps as words. */
    String figure(CompareIndicatorPage.Evidence evidence) {
        var value = evidence.observation();
        return Amount.inWords(
                value.value(), value.unit(), value.qualifier(), target.form().valueForm(), voice);
    }

    /** The same for a file, without sign and unit. */
    String data(CompareIndicatorPage.Evidence evidence) {
        return Amount.data(evidence.observation().value(), target.form().valueForm(), voice);
    }

    /** What a value describes: its day as far as it is known, and its area. */
    String of(CompareIndicatorPage.Evidence evidence) {
        return time(evidence) + ", " + evidence.observation().territory().name();
    }

    /** Its day as far as it is known. */
    String time(CompareIndicatorPage.Evidence evidence) {
        return PublishedValue.time(
                evidence.observation().asOf(), evidence.observation().precision(), voice);
    }

    /** The day for machines; the year alone when only the year is known. */
    static String isoTime(CompareIndicatorPage.Evidence evidence) {
        var value = evidence.observation();
        return value.precision() == DatePrecision.YEAR
                ? String.valueOf(value.asOf().getYear())
                : value.asOf().toString();
    }

    /** How official a value is, of which class, and why it is not judged where it is not. */
    String nature(CompareIndicatorPage.Evidence evidence) {
        return Stream.of(
                        voice.texts().word("target.kind", evidence.observation().kind()),
                        evidence.observation().of(),
                        why(evidence))
                .filter(Objects::nonNull)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** Why a value is not judged; empty when it is. */
    String why(CompareIndicatorPage.Evidence evidence) {
        return evidence.use() == EvidenceUse.JUDGED ? "" : voice.texts().word("target.use", evidence.use());
    }

    /** A newer value that is not judged, with the reason; empty when there is none. */
    String newer() {
        return target.newer()
                .map(each -> voice.say("target.line.beside", figure(each) + " (" + of(each) + ")", why(each)))
                .orElse("");
    }
}
