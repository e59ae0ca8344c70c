package greenplan.ui.colleague;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.Choice;
import greenplan.ui.workspace.OnDemand;
import greenplan.ui.workspace.Payload;
import greenplan.ui.workspace.StaffForm;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who of an agency writes which row of its report.
 *
 * @param colleagues who can be given rows
 */
public record Sharing(List<Assignment> assignments, List<Colleague> colleagues) {

    /** A row that was given to somebody. */
    public record Assignment(String row, To to) {}

    /** To whom. */
    public record To(String name, boolean isMe) {}

    /** Somebody of the agency. */
    public record Colleague(String account, String name, boolean isMe) {}

    /** A row that can be given away, with its words. */
    public record Row(String key, String words) {}

    /** Whose the row is, that goes by one of these names. */
    private Optional<To> of(Collection<String> names) {
        return assignments.stream()
                .filter(each -> names.contains(each.row()))
                .map(Assignment::to)
                .findFirst();
    }

    /** Says at a row whose it is. */
    public <R extends Component & HasComponents> R mark(R row, Collection<String> names, Voice voice) {
        of(names).ifPresent(to -> {
            row.getElement().setAttribute("data-assigned", "");
            if (to.isMe()) {
                row.getElement().setAttribute("data-mine", "");
            }
            row.add(Markup.element(
                    "p",
                    "note assigned",
                    to.isMe() ? voice.say("colleague.row.mine") : voice.say("colleague.row.of", to.name())));
        });
        return row;
    }

    /** The choice to see one's own rows alone, while there are any; and the form that gives rows away. */
    public Component part(List<Row> rows, Function<Map<String, ?>, Payload> give, Runnable again, Voice voice) {
        var part = Markup.element("div", "sharing");
        if (assignments.stream().anyMatch(each -> each.to().isMe())) {
            part.add(mine(voice));
        }
        if (colleagues.size() > 1) {
            part.add(OnDemand.form(
                    voice,
                    voice.say("colleague.give"),
                    voice.say("report.values"),
                    () -> form(rows, give, again, voice)));
        }
        return part;
    }

    private static Component mine(Voice voice) {
        var box = new Element("input").setAttribute("type", "checkbox").setAttribute("id", "mine-alone");
        box.setAttribute("data-mine-alone", "");
        var words = new Element("label").setAttribute("for", "mine-alone").setText(voice.say("colleague.mine"));
        var both = new Div();
        both.addClassNames("field", "box");
        both.getElement().appendChild(words, box);
        return both;
    }

    private StaffForm form(List<Row> rows, Function<Map<String, ?>, Payload> give, Runnable again, Voice voice) {
        var form = new StaffForm(voice);
        var which = form.field(
                "rows",
                Choice.several(voice.say("colleague.rows"), rows, Row::words),
                chosen -> chosen.stream().map(Row::key).toList());
        var who = Choice.one(
                voice.say("colleague.who"),
                colleagues,
                each -> each.isMe() ? voice.say("colleague.me", each.name()) : each.name());
        who.setHelperText(voice.say("colleague.who.none"));
        who.setClearButtonVisible(true);
        form.part("account", who);
        form.send(voice.say("colleague.give.send"), () -> {
            var input = new HashMap<String, Object>(form.input());
            if (!who.isEmpty()) {
                input.put("account", who.getValue().account());
            }
            if (form.isFilled() && form.takes(give.apply(input))) {
                again.run();
            }
        });
        which.focus();
        return form;
    }
}
