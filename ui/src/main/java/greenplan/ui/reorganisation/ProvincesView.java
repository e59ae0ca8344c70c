package greenplan.ui.reorganisation;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.ui.element.Markup;
import greenplan.ui.workspace.Done;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** Mergers and splits of a province: those on record, and a form for another one with its effects. */
@Route("noi-bo/to-chuc/tinh")
@RolesAllowed(StaffView.STAFF)
class ProvincesView extends ChangeView {

    ProvincesView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        ProvincesPage page = ask(
                ProvincesPage.class,
                Map.of("province", Provinces.of(me(), event).chosen()));
        var fields = new ProvinceForm(page.provinces(), today(), voice());
        main.add(
                Markup.p(say("reorganisation.province.lead")),
                changes(
                        page.workspace().provinceReorganisations(),
                        "reorganisation.province.kind.",
                        say("reorganisation.province.who"),
                        input -> tell("UndoProvinces", Done.class, input)),
                Markup.section(
                        "ghi-nhan",
                        say("reorganisation.new"),
                        Markup.p(say("reorganisation.province.form.lead")),
                        fields.form),
                effects(fields, () -> preview(fields)));
        return say("reorganisation.province.title");
    }

    private void preview(ProvinceForm fields) {
        preview(
                fields,
                input -> ask("PreviewProvinces", ProvincesPage.Proposed.class, input)
                        .workspace()
                        .provinceReorganisationPreview(),
                preview -> new ProvinceEffects(preview, voice()).parts(),
                input -> tell("ReorganiseProvinces", Done.class, input));
    }
}
