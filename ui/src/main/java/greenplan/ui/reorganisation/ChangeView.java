package greenplan.ui.reorganisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import greenplan.ui.element.Markup;
import greenplan.ui.reorganisation.Change.Preview;
import greenplan.ui.workspace.Done;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A page of reorganisations, of agencies or of provinces: those on record, or a form for another one with its effects below. */
abstract class ChangeView extends StaffView {

    private final Div effects = new Div();

    ChangeView(StaffShell shell) {
        super(shell);
    }

    /**
     * Those on record; one whose day has not come can be undone.
     *
     * @param kinds what keys of kinds begin with
     * @param who what the bodies are called
     */
    final Component changes(List<Change> changes, String kinds, String who, Function<Map<String, ?>, Done> undo) {
        return new ChangesOnRecord(kinds, who, undo, this::undone, voice()).section(changes);
    }

    private void undone(String sentence) {
        said(sentence);
        again();
    }

    /** Makes a form ask what would happen; add the effects below it. */
    final Div effects(ChangeForm fields, Runnable preview) {
        effects.addClassName("effects");
        effects.getElement().setAttribute("aria-live", "polite");
        fields.form.send(say("reorganisation.preview"), preview);
        fields.form.other(say("reorganisation.cancel"), () -> goTo(StaffPaths.ORGANISATION));
        return effects;
    }

    /**
     * Shows what would happen, when nothing is missing or wrong, with a button that records it.
     *
     * @param asked asks for it
     * @param parts shows it
     * @param record records it
     */
    final <P extends Preview> void preview(
            ChangeForm fields,
            Function<Map<String, ?>, P> asked,
            Function<P, List<Component>> parts,
            Function<Map<String, ?>, Done> record) {
        effects.removeAll();
        if (!fields.isComplete()) {
            return;
        }
        P preview = asked.apply(Map.of("input", fields.input()));
        if (!fields.form.takes(preview)) {
            return;
        }
        var day = fields.day();
        var shown = new ArrayList<Object>();
        shown.add(Markup.p(say("reorganisation.effects.lead", voice().formats().date(day))));
        shown.addAll(parts.apply(preview));
        if (!day.isAfter(today())) {
            shown.add(Markup.p(Markup.element("strong", "", say("reorganisation.no-undo"))));
        }
        var send = new Button(say("reorganisation.record"), click -> {
            var input = fields.input();
            input.put("expectedEffects", preview.fingerprint());
            effects.removeAll();
            if (fields.form.takes(record.apply(Map.of("input", input)))) {
                said(say("reorganisation.recorded"));
                recorded();
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        shown.add(send);
        effects.add(Markup.section("tac-dong", say("reorganisation.effects"), shown.toArray()));
    }

    /** What comes when one is recorded. */
    void recorded() {
        again();
    }

    /** Lines under a heading, with a sentence on them. */
    static Component list(String heading, Component sentence, List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return Markup.element("div", "", Markup.element("h3", "", heading), sentence, list);
    }
}
