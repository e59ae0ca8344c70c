package greenplan.ui.amendment;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.ui.graph.Titled;
import java.util.List;
import java.util.Map;

/** What is promised and from where: bounds, due year, the area that is measured, and the level from which the path begins. */
final class LevelFields {

    private final Fields fields;
    private final TextField lower;
    private final TextField upper;
    private final TextField due;
    private final ComboBox<Titled> area;
    private final TextField baseYear;
    private final TextField baseValue;

    /**
     * The fields, in the group.
     *
     * @param lowerKey key of the label of the lower bound, which is called otherwise where all of it is new; so are the next two
     */
    LevelFields(Fields fields, String lowerKey, String upperKey, String dueKey, List<Titled> areas) {
        this.fields = fields;
        lower = fields.line("lower", lowerKey);
        upper = fields.line("upper", upperKey);
        due = fields.line("dueYear", dueKey);
        area = fields.choice("territory", "amendment.area", areas);
        baseYear = fields.line("baseYear", "amendment.base.year");
        baseValue = fields.line("baseValue", "amendment.base.value");
    }

    boolean isWithoutLower() {
        return lower.isEmpty();
    }

    /** Whether what was typed as a number or a year is one; each that is not says so. */
    boolean isReadable() {
        // Both, so that all that is wrong is told at once.
        return fields.areNumbers(lower, upper, baseValue) & fields.areYears(due, baseYear);
    }

    /** Puts into the input what was filled in. */
    void putInto(Map<String, Object> input) {
        Fields.number(input, "lower", lower);
        Fields.number(input, "upper", upper);
        Fields.year(input, "dueYear", due);
        Fields.put(input, "territory", Fields.code(area));
        Fields.year(input, "baseYear", baseYear);
        Fields.number(input, "baseValue", baseValue);
    }
}
