package greenplan.ui.reorganisation;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.ui.element.Markup;
import greenplan.ui.workspace.Done;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** A reorganisation of agencies is filled in, its effects are looked at, and then it is recorded. */
@Route("noi-bo/to-chuc/sap-xep")
@RolesAllowed(StaffView.STAFF)
class ReorganiseView extends ChangeView {

    ReorganiseView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        String province = Provinces.of(me(), event).chosen();
        var agencies = ask("Agencies", OrganisationPage.Existing.class, Map.of("province", province))
                .workspace()
                .agencies();
        var fields = new AgencyForm(province, agencies, today(), voice());
        var effects = effects(fields, () -> {
            fields.sendNothing();
            preview(fields);
        });
        main.add(Markup.p(say("reorganisation.form.lead")), fields.form, effects);
        return say("reorganisation.new");
    }

    private void preview(AgencyForm fields) {
        preview(
                fields,
                input -> ask("Preview", Proposed.class, input).workspace().reorganisationPreview(),
                preview -> new AgencyEffects(preview, fields, voice(), () -> preview(fields)).parts(),
                input -> tell("Reorganise", Done.class, input));
    }

    @Override
    void recorded() {
        goTo(StaffPaths.ORGANISATION);
    }
}
