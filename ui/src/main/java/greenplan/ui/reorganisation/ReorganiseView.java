package greenplan.ui.reorganisation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.ui.element.Markup;
import greenplan.ui.workspace.Done;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A reorganisation is filled in, its effects are looked at, and then it is recorded. */
@Route("noi-bo/to-chuc/sap-xep")
@RolesAllowed(StaffView.STAFF)
class ReorganiseView extends StaffView {

    private final Div effects = new Div();
    private final Map<EffectsSection.Destination, String> duties = new LinkedHashMap<>();
    private final Map<EffectsSection.Destination, String> targets = new LinkedHashMap<>();
    private @Nullable ChangeForm form;

    ReorganiseView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        String province = Provinces.of(me(), event).chosen();
        var agencies = ask("Agencies", Existing.class, Map.of("province", province))
                .agencies()
                .nodes();
        var fields = new ChangeForm(province, agencies, today(), voice());
        form = fields;
        effects.addClassName("effects");
        effects.getElement().setAttribute("aria-live", "polite");
        fields.form().send(say("reorganisation.preview"), () -> {
            duties.clear();
            targets.clear();
            preview();
        });
        fields.form().other(say("reorganisation.cancel"), () -> goTo(StaffPaths.ORGANISATION));
        main.add(Markup.p(say("reorganisation.form.lead")), fields.form(), effects);
        return say("reorganisation.new");
    }

    /** Asks what would happen, and shows it. */
    private void preview() {
        ChangeForm fields = Objects.requireNonNull(form);
        effects.removeAll();
        if (!fields.isComplete()) {
            return;
        }
        var input = fields.input(duties, targets);
        var preview = ask("Preview", Proposed.class, Map.of("input", input))
                .workspace()
                .reorganisationPreview();
        if (!fields.form().takes(preview)) {
            return;
        }
        LocalDate day = fields.day();
        effects.add(new EffectsSection(preview, fields.following(), voice())
                .section(
                        day,
                        !day.isAfter(today()),
                        (what, to) -> {
                            duties.put(what, to);
                            preview();
                        },
                        (what, to) -> {
                            targets.put(what, to);
                            preview();
                        },
                        () -> record(preview)));
    }

    private void record(Proposed.Preview preview) {
        ChangeForm fields = Objects.requireNonNull(form);
        var input = fields.input(duties, targets);
        input.put("expectedEffects", preview.fingerprint());
        var done = tell("Reorganise", Done.class, Map.of("input", input));
        if (fields.form().takes(done)) {
            said(say("reorganisation.recorded"));
            goTo(StaffPaths.ORGANISATION);
        } else {
            effects.removeAll();
        }
    }

    /** The answer to {@code Agencies.graphql}. */
    record Existing(OrganisationPage.Agencies agencies) {}
}
