package greenplan.backend.method;

import greenplan.backend.method.Evidence.Kind;
import greenplan.backend.method.Evidence.Qualifier;
import greenplan.backend.method.Evidence.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Short words for the tests of the method: a promise, values, a day. */
final class Given {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private Given() {}

    static BigDecimal number(String plain) {
        return new BigDecimal(plain);
    }

    static Quantity percent(String amount) {
        return Quantity.of(amount, "%");
    }

    /** An official, exact value on the plan's territory and by the target's definition. */
    static Value official(int year, String amount) {
        return value(year, amount, Kind.OFFICIAL, null, true, true);
    }

    static Value reported(int year, String amount) {
        return value(year, amount, Kind.REPORTED, null, true, true);
    }

    static Value qualified(int year, Qualifier qualifier, String amount) {
        return value(year, amount, Kind.REPORTED, qualifier, true, true);
    }

    static Value elsewhere(int year, String amount) {
        return value(year, amount, Kind.OFFICIAL, null, false, true);
    }

    static Value otherwiseDefined(int year, String amount) {
        return value(year, amount, Kind.OFFICIAL, null, true, false);
    }

    static Value value(
            int year, String amount, Kind kind, @Nullable Qualifier qualifier, boolean territory, boolean definition) {
        return new Value("value of " + year, year, null, number(amount), kind, qualifier, territory, definition);
    }

    static Status judge(TargetForm form, Direction direction, @Nullable Integer due, Value... values) {
        return StatusMethod.judge(Promise.of(form, direction, due), new Evidence(List.of(values)), TODAY);
    }

    /** "Ít nhất 60 % đến năm 2030", more is better. */
    static Status sixtyBy2030(Value... values) {
        return judge(new TargetForm.AtLeast(percent("60")), Direction.UP, 2030, values);
    }

    /** "Không quá 10 % đến năm 2030", less is better. */
    static Status atMostTenBy2030(Value... values) {
        return judge(new TargetForm.AtMost(percent("10")), Direction.DOWN, 2030, values);
    }
}
