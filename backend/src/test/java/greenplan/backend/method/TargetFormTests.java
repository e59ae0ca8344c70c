package greenplan.backend.method;

import static greenplan.backend.method.Given.number;
import static greenplan.backend.method.Given.percent;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import greenplan.backend.method.TargetForm.*;
import greenplan.schema.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetFormTests {

    @Test
    void aFormThatCannotBeIsRefusedWithItsValue() {
        refused(() -> new Range(number("80"), number("60"), "%"), "80 to 60");
        refused(() -> new RatePerYear(number("0"), null, 2021, 2030), "0");
        refused(() -> new RatePerYear(number("100"), null, 2021, 2030), "100");
        refused(() -> new RatePerYear(number("1.5"), number("1.0"), 2021, 2030), "1.0");
        refused(() -> new RatePerYear(number("1"), null, 2030, 2021), "2030 to 2021");
        refused(() -> new Reduction(Comparator.AT_LEAST, number("-15"), 2014, null), "-15");
        refused(() -> new Reduction(Comparator.AT_LEAST, number("101"), 2014, null), "101");
        refused(() -> new Reduction(Comparator.AT_LEAST, number("15"), 2014, number("0")), "0");
        refused(() -> new ShareOfNew(Comparator.BETWEEN, percent("1")), "BETWEEN");
        refused(() -> new PartOf("", Comparator.EQUAL, percent("1")), "\"\"");
        refused(() -> new CountPerYear(number("-1"), null, "đề tài"), "-1");
        refused(() -> new Deliverable(List.of()), "[]");
    }

    @Test
    void aPromiseIsRefusedWithItsValue() {
        var rate = new RatePerYear(number("1"), null, 2021, null);

        refused(() -> Promise.of(rate, Direction.DOWN, 2021), "2021");
        refused(() -> new Promise(new Qualitative(), Direction.UP, null, null, number("-0.1")), "-0.1");
    }

    private static void refused(Runnable form, String value) {
        assertThatIllegalArgumentException().isThrownBy(form::run).withMessageEndingWith("but was: " + value);
    }
}
