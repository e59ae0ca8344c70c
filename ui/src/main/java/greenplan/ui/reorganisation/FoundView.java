package greenplan.ui.reorganisation;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.schema.AgencyKind;
import greenplan.schema.Certainty;
import greenplan.ui.element.Markup;
import greenplan.ui.reorganisation.OrganisationPage.Agency;
import greenplan.ui.workspace.Choice;
import greenplan.ui.workspace.DayField;
import greenplan.ui.workspace.Done;
import greenplan.ui.workspace.StaffForm;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** Agencies are founded by an act: one, or a list that is pasted. */
@Route("noi-bo/to-chuc/thanh-lap")
@RolesAllowed(StaffView.STAFF)
class FoundView extends StaffView {

    private final Div slips = new Div();

    FoundView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        String province = Provinces.of(me(), event).chosen();
        List<Agency> classes = ask("Agencies", OrganisationPage.Existing.class, Map.of("province", province))
                .workspace()
                .agencies()
                .stream()
                .filter(agency -> agency.kind() == AgencyKind.CLASS && !agency.ended())
                .toList();
        var form = new StaffForm(voice());
        var list = form.part("agencies", new TextArea(say("reorganisation.found.list")));
        list.setHelperText(say("reorganisation.found.list.help"));
        list.setMinRows(5);
        var kind = form.part("kind", new Select<AgencyKind>());
        kind.setLabel(say("reorganisation.agency.kind"));
        kind.setHelperText(say("reorganisation.found.kind.help"));
        kind.setItems(NewAgencyFields.SINGLE);
        kind.setItemLabelGenerator(each -> voice().texts().word("reorganisation.agency.kind", each));
        kind.setValue(AgencyKind.COMMUNE);
        form.field("date", new DayField(say("reorganisation.date"), voice()));
        var certainty = form.field("certainty", new Select<Certainty>());
        certainty.setLabel(say("reorganisation.found.certainty"));
        certainty.setItems(Certainty.values());
        certainty.setItemLabelGenerator(each -> say("reorganisation.found.certainty." + each));
        certainty.setValue(Certainty.EXACT);
        form.field("act", new TextField(say("reorganisation.act.number")));
        form.field("actDate", new DayField(say("reorganisation.act.date"), voice()));
        form.optional("actIssuer", new TextField(say("reorganisation.act.issuer")));
        MultiSelectComboBox<Agency> into =
                form.part("classes", Choice.several(say("reorganisation.found.classes"), classes, this::label));
        into.setHelperText(say("reorganisation.found.classes.help"));
        form.optional("noteVi", new TextArea(say("reorganisation.found.note.vi")))
                .setHelperText(say("reorganisation.found.note.help"));
        form.optional("noteEn", new TextArea(say("reorganisation.found.note.en")));
        form.send(say("reorganisation.found.send"), () -> {
            var pasted = PastedAgencies.of(list.getValue(), kind.getValue(), voice());
            if (form.has(list) & form.isFilled() && isRead(pasted)) {
                send(
                        form,
                        pasted,
                        province,
                        into.getValue().stream().map(Agency::code).toList());
            }
        });
        form.other(say("reorganisation.cancel"), () -> goTo(StaffPaths.ORGANISATION));
        slips.getElement().setAttribute("role", "alert");
        main.add(Markup.p(say("reorganisation.found.lead")), form, slips);
        return say("reorganisation.found");
    }

    private String label(Agency its) {
        return its.owesReports() ? say("reorganisation.found.class.owes", its.name()) : its.name();
    }

    /** Whether every line could be read; those that could not are told. */
    private boolean isRead(PastedAgencies pasted) {
        slips.removeAll();
        if (!pasted.slips().isEmpty()) {
            var list = new UnorderedList();
            pasted.slips().forEach(slip -> list.add(new ListItem(slip)));
            slips.add(list);
        }
        return pasted.slips().isEmpty();
    }

    private void send(StaffForm form, PastedAgencies pasted, String province, List<String> classes) {
        var input = form.input(Map.of("province", province, "agencies", pasted.agencies(), "classes", classes));
        if (form.takes(tell("FoundAgencies", Done.class, Map.of("input", input)))) {
            said(voice().count("reorganisation.found.done", pasted.agencies().size()));
            goTo(StaffPaths.ORGANISATION);
        }
    }
}
