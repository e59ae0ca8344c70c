package greenplan.ui.reorganisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import greenplan.schema.ReorganisationKind;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.Done;
import greenplan.ui.workspace.OnDemand;
import greenplan.ui.workspace.StaffForm;
import greenplan.ui.workspace.StaffPaths;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The reorganisations that are on record; one whose day has not come can be undone.
 *
 * @param kinds what keys of kinds begin with
 * @param who what the bodies are called
 * @param undo undoes one by the variables of the mutation
 * @param undone what follows, with a sentence on what came of it
 */
record ChangesOnRecord(
        String kinds, String who, Function<Map<String, ?>, Done> undo, Consumer<String> undone, Voice voice) {

    Component section(List<Change> changes) {
        return Markup.section(
                "cac-lan-sap-xep",
                say("reorganisation.changes"),
                changes.isEmpty() ? Markup.p(say("reorganisation.changes.none")) : table(changes));
    }

    private Component table(List<Change> changes) {
        var table = DataTable.plain(
                say("reorganisation.changes.order"),
                Column.words(say("reorganisation.date")),
                Column.words(say("reorganisation.kind")),
                Column.words(who),
                Column.words(say("reorganisation.act")),
                Column.words(say("reorganisation.standing")),
                Column.words(say("reorganisation.history")));
        changes.forEach(change -> table.row(
                Cell.day(change.date(), voice),
                Cell.of(say(kinds + change.kind())),
                Cell.of(change.who(voice)),
                Cell.of(change.actInWords(voice)),
                Cell.of(standing(change), ""),
                Cell.of(Markup.link(say("workspace.history"), StaffPaths.of(StaffPaths.HISTORY, change.id())), "")));
        return table;
    }

    private Component standing(Change change) {
        if (!change.undoable()) {
            return new Span(say(change.recordedOn() == null ? "reorganisation.by-package" : "reorganisation.in-force"));
        }
        if (change.kind() == ReorganisationKind.FOUND) {
            return OnDemand.form(voice, say("reorganisation.undo"), change.who(voice), () -> reason(change));
        }
        var button = new Button(say("reorganisation.undo"), click -> {
            Done done = undo.apply(Map.of("input", known(change)));
            undone.accept(done.isDone() ? say("reorganisation.undone") : done.wrong());
        });
        button.setDisableOnClick(true);
        button.getElement()
                .setAttribute(
                        "aria-label",
                        say(
                                "reorganisation.undo.of",
                                change.who(voice),
                                voice.formats().date(change.date())));
        return new Span(new Span(say("reorganisation.ahead") + " "), button);
    }

    /** A founding is undone for a reason. */
    private Component reason(Change change) {
        var form = new StaffForm(voice);
        form.field("reason", new TextField(say("reorganisation.undo.reason"))).focus();
        form.send(say("reorganisation.undo"), () -> {
            if (form.isFilled() && form.takes(undo.apply(Map.of("input", form.input(known(change)))))) {
                undone.accept(say("reorganisation.undone"));
            }
        });
        return form;
    }

    private static Map<String, Object> known(Change change) {
        return Map.of("id", change.id(), "expectedVersion", change.version());
    }

    private String say(String key, Object... values) {
        return voice.say(key, values);
    }
}
