package greenplan.ui.reorganisation;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import greenplan.schema.AgencyKind;
import greenplan.schema.PlainLetters;
import greenplan.schema.ReorganisationKind;
import greenplan.ui.language.Voice;
import greenplan.ui.reorganisation.Change.Party;
import greenplan.ui.workspace.StaffForm;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The name of an agency that begins, or the new name of one that goes on; its code is made of the Vietnamese name. */
final class NewAgencyFields {

    /** Kinds of what is one agency. */
    static final List<AgencyKind> SINGLE = Stream.of(AgencyKind.values())
            .filter(each -> each != AgencyKind.CLASS)
            .toList();

    private final TextField nameVi;
    private final TextField nameEn;
    private final TextField code;
    private final Select<AgencyKind> kind = new Select<>();

    NewAgencyFields(StaffForm form, Voice voice) {
        nameVi = form.part("nameVi", new TextField(voice.say("reorganisation.new-name.vi")));
        nameEn = form.part("nameEn", new TextField(voice.say("reorganisation.new-name.en")));
        code = form.part("code", new TextField(voice.say("reorganisation.agency.code")));
        code.setHelperText(voice.say("reorganisation.code.help"));
        nameVi.setValueChangeMode(ValueChangeMode.ON_BLUR);
        nameVi.addValueChangeListener(change -> code.setValue(PlainLetters.slug(change.getValue())));
        form.part("agencyKind", kind);
        kind.setLabel(voice.say("reorganisation.agency.kind"));
        kind.setItems(SINGLE);
        kind.setItemLabelGenerator(each -> voice.texts().word("reorganisation.agency.kind", each));
        kind.setValue(AgencyKind.DEPARTMENT);
    }

    void askFor(ReorganisationKind change) {
        boolean named = change != ReorganisationKind.ABOLISH;
        boolean begins = named && change != ReorganisationKind.RENAME;
        nameVi.setVisible(named);
        nameEn.setVisible(named);
        code.setVisible(begins);
        kind.setVisible(begins);
    }

    /** A new agency is wanted. */
    boolean isFilled() {
        return nameVi.isVisible() && !nameVi.isEmpty();
    }

    /** The agency that begins, or null when none does. */
    @Nullable
    Party party(String province) {
        return isFilled() ? new Party(province + "/" + code.getValue(), nameVi.getValue()) : null;
    }

    Map<String, String> beginning(String province) {
        return Map.of(
                "agency", province + "/" + code.getValue(),
                "nameVi", nameVi.getValue(),
                "nameEn", nameEn.getValue(),
                "kind", kind.getValue().name());
    }

    /** An agency that goes on under the new name. */
    Map<String, String> named(String agency) {
        return Map.of("agency", agency, "nameVi", nameVi.getValue(), "nameEn", nameEn.getValue());
    }
}
