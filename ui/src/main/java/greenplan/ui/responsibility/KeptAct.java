package greenplan.ui.responsibility;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.ui.workspace.DayField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One act decides about many targets and agencies: what was typed of it stays for the next deed on the same page. */
final class KeptAct {

    private String act = "";
    private @Nullable LocalDate actDate;
    private @Nullable LocalDate from;

    KeptAct(LocalDate today) {
        this.from = today;
    }

    void act(TextField field) {
        field.setValue(act);
        field.addValueChangeListener(change -> act = change.getValue());
    }

    void actDate(DayField field) {
        put(field, actDate);
        field.addValueChangeListener(change -> actDate = change.getValue());
    }

    void from(DayField field) {
        put(field, from);
        field.addValueChangeListener(change -> from = change.getValue());
    }

    private static <T> void put(HasValue<?, T> field, @Nullable T value) {
        if (value != null) {
            field.setValue(value);
        }
    }
}
