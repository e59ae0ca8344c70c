package greenplan.ui.reorganisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.schema.Role;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.reorganisation.ProvincesPage.Change;
import greenplan.ui.workspace.Done;
import greenplan.ui.workspace.Me;
import greenplan.ui.workspace.Payload;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Mergers and splits of a province: those on record, and a form for another one with its effects. */
@Route("noi-bo/to-chuc/tinh")
@RolesAllowed(StaffView.STAFF)
class ProvincesView extends StaffView {

    private final Div effects = new Div();

    ProvincesView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        ProvincesPage page = ask(ProvincesPage.class, Map.of("province", province()));
        List<Change> changes = page.workspace().provinceReorganisations();
        var fields = new ProvinceForm(page.provinces(), today(), voice());
        effects.addClassName("effects");
        effects.getElement().setAttribute("aria-live", "polite");
        fields.form().send(say("reorganisation.province.preview"), () -> preview(fields));
        fields.form().other(say("reorganisation.province.cancel"), () -> goTo(StaffPaths.ORGANISATION));
        main.add(
                Markup.p(say("reorganisation.province.lead")),
                Markup.section(
                        "cac-lan-sap-xep",
                        say("reorganisation.province.changes"),
                        changes.isEmpty() ? Markup.p(say("reorganisation.province.changes.none")) : table(changes)),
                Markup.section(
                        "ghi-nhan",
                        say("reorganisation.province.new"),
                        Markup.p(say("reorganisation.province.form.lead")),
                        fields.form()),
                effects);
        return say("reorganisation.province.title");
    }

    /** Slug of the province whose changes are listed; empty when there is none, and then the API refuses. */
    private String province() {
        return me().roles().stream()
                .filter(held -> held.role() == Role.FOCAL_OFFICER)
                .map(Me.RoleHeld::province)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private Component table(List<Change> changes) {
        var table = DataTable.plain(
                say("reorganisation.province.changes.order"),
                Column.words(say("reorganisation.province.date")),
                Column.words(say("reorganisation.province.kind")),
                Column.words(say("reorganisation.province.who")),
                Column.words(say("reorganisation.province.act")),
                Column.words(say("reorganisation.province.standing")),
                Column.words(say("reorganisation.province.history")));
        changes.forEach(change -> table.row(
                Cell.day(change.date(), voice()),
                Cell.of(voice().texts().word("reorganisation.province.kind", change.kind())),
                Cell.of(who(change)),
                Cell.of(act(change)),
                Cell.of(standing(change), ""),
                Cell.of(history(change.id()), "")));
        return table;
    }

    private String who(Change change) {
        return say(
                "reorganisation.province.who.into",
                Party.names(change.predecessors()),
                Party.names(change.successors()));
    }

    private String act(Change change) {
        var act = change.act();
        return Stream.of(
                        act.number(),
                        act.date() == null ? null : voice().formats().date(act.date()),
                        act.issuer())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private Component standing(Change change) {
        if (!change.undoable()) {
            return new Span(say(
                    change.recordedOn() == null
                            ? "reorganisation.province.by-package"
                            : "reorganisation.province.in-force"));
        }
        var undo = new Button(say("reorganisation.province.undo"), click -> undo(change));
        undo.setDisableOnClick(true);
        undo.getElement()
                .setAttribute(
                        "aria-label",
                        say(
                                "reorganisation.province.undo.of",
                                who(change),
                                voice().formats().date(change.date())));
        return new Span(new Span(say("reorganisation.province.ahead") + " "), undo);
    }

    private void undo(Change change) {
        var done = tell(
                "UndoProvinces",
                Done.class,
                Map.of("input", Map.of("id", change.id(), "expectedVersion", change.version())));
        var conflict = done.conflict();
        said(
                done.isDone()
                        ? say("reorganisation.province.undone")
                        : conflict != null
                                ? conflict.message()
                                : done.problems().stream()
                                        .map(Payload.Problem::message)
                                        .collect(Collectors.joining(" ")));
        again();
    }

    private void preview(ProvinceForm fields) {
        effects.removeAll();
        if (!fields.isComplete()) {
            return;
        }
        var preview = ask("PreviewProvinces", ProvincesPage.Proposed.class, Map.of("input", fields.input()))
                .workspace()
                .provinceReorganisationPreview();
        if (fields.form().takes(preview)) {
            LocalDate day = fields.day();
            effects.add(new ProvinceEffects(preview, voice())
                    .section(day, !day.isAfter(today()), () -> record(fields, preview)));
        }
    }

    private void record(ProvinceForm fields, ProvincesPage.Preview preview) {
        var input = fields.input();
        input.put("expectedEffects", preview.fingerprint());
        effects.removeAll();
        if (fields.form().takes(tell("ReorganiseProvinces", Done.class, Map.of("input", input)))) {
            said(say("reorganisation.province.recorded"));
            again();
        }
    }
}
