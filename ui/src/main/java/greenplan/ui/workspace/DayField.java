package greenplan.ui.workspace;

import com.vaadin.flow.component.datepicker.DatePicker;
import greenplan.ui.language.Language;
import greenplan.ui.language.Voice;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A day, typed as {@code 29/11/2026} or chosen from a calendar; the week begins on Monday. */
public final class DayField extends DatePicker {

    /** An empty field. */
    public DayField(String label, Voice voice) {
        super(label);
        Locale locale = voice.language().locale();
        List<DayOfWeek> fromSunday = List.of(
                DayOfWeek.SUNDAY,
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY,
                DayOfWeek.SATURDAY);
        setLocale(locale);
        // Whoever types is not interrupted by a calendar; its button and the arrow keys open it.
        setAutoOpen(false);
        setI18n(new DatePickerI18n()
                .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setMonthNames(names(Month.values(), month -> month(month, voice.language())))
                .setWeekdays(fromSunday.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, locale))
                        .toList())
                .setWeekdaysShort(fromSunday.stream()
                        .map(day -> weekday(day, voice.language()))
                        .toList())
                .setToday(voice.say("workspace.day.today"))
                .setCancel(voice.say("workspace.day.cancel"))
                .setBadInputErrorMessage(voice.say("workspace.day.bad")));
    }

    private static String month(Month month, Language language) {
        return language == Language.VI
                ? "Tháng " + month.getValue()
                : month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String weekday(DayOfWeek day, Language language) {
        if (language == Language.EN) {
            return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        }
        return day == DayOfWeek.SUNDAY ? "CN" : "T" + (day.getValue() + 1);
    }

    private static <T> List<String> names(T[] values, Function<T, String> name) {
        return Arrays.stream(values).map(name).toList();
    }
}
