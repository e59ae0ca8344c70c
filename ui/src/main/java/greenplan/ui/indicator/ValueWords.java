package greenplan.ui.indicator;

import greenplan.schema.DatePrecision;
import greenplan.schema.ValueForm;
import greenplan.ui.language.Voice;

/** A published value in words: its day as far as it is known, its figure with the sign before it, where it comes from. */
record ValueWords(IndicatorPage.Observation value, Voice voice) {

    String day() {
        return PublishedValue.time(value.asOf(), value.precision(), voice);
    }

    /** The day for machines; the year alone when only the year is known. */
    String isoDay() {
        return value.precision() == DatePrecision.YEAR
                ? String.valueOf(value.asOf().getYear())
                : value.asOf().toString();
    }

    /** The number with its sign, without the unit that the table names; a yes, a no and steps as words. */
    String figure(ValueForm form) {
        return PublishedValue.quantity(value.value(), null, value.qualifier(), form, voice);
    }

    /** Publisher and day of the source, as far as they are known. */
    String origin() {
        var source = value.source();
        String publisher = source.publisher() == null ? "" : source.publisher();
        String date = source.date() == null ? "" : voice.formats().date(source.date());
        return publisher.isEmpty() || date.isEmpty() ? publisher + date : publisher + ", " + date;
    }
}
