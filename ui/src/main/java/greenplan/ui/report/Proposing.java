package greenplan.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import greenplan.schema.ReportMove;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.OnDemand;
import greenplan.ui.workspace.Payload;
import greenplan.ui.workspace.StaffForm;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * An editor proposes the report to the head of the agency; the head hands it back, or the editor takes it back.
 *
 * @param propose the mutation that says so
 * @param handBack the mutation that hands it back
 * @param done says what was done, and shows the page anew
 */
record Proposing(
        ReportPage.Report report,
        Voice voice,
        Function<Map<String, ?>, Payload> propose,
        Function<Map<String, ?>, Payload> handBack,
        Consumer<String> done) {

    private static final int LONGEST = 1000;

    /** What whoever looks can do about it; empty for a head to whom nothing was proposed. */
    Component part() {
        boolean isHead = report.may(ReportMove.SUBMIT);
        var proposal = report.proposal();
        var part = new Div();
        part.setId("trinh");
        if (proposal != null && proposal.isWaiting()) {
            String words = voice.say(isHead ? "colleague.hand-back" : "colleague.take-back");
            part.add(proposal.shown(voice));
            part.add(OnDemand.form(
                    voice,
                    words,
                    report.agencyName(),
                    () -> form(words, "answer", "colleague.hand-back.word", handBack, "colleague.hand-back.done")));
        } else if (!isHead) {
            String words = voice.say("colleague.propose");
            part.add(Markup.p(voice.say("colleague.propose.how")));
            var form = OnDemand.form(
                    voice,
                    words,
                    report.agencyName(),
                    () -> form(words, "word", "colleague.propose.word", propose, "colleague.propose.done"));
            form.getElement().getChild(0).setAttribute("data-hands-over", "");
            part.add(form);
        }
        return part;
    }

    private StaffForm form(
            String send, String name, String label, Function<Map<String, ?>, Payload> deed, String said) {
        var form = new StaffForm(voice);
        var word = new TextArea(voice.say(label));
        word.setMaxLength(LONGEST);
        form.optional(name, word);
        form.send(send, () -> {
            if (form.takes(deed.apply(form.input(Map.of("report", report.id()))))) {
                done.accept(voice.say(said));
            }
        });
        word.focus();
        return form;
    }
}
