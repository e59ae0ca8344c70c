package greenplan.ui.reorganisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.reorganisation.AgencyForm.Destination;
import greenplan.ui.reorganisation.Change.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What passes from which agency to which, with a choice wherever more than one could take over.
 *
 * @param again shows it anew when something is sent elsewhere
 */
record PassageTable(AgencyForm form, Voice voice, Runnable again) {

    /**
     * The table, or the sentence that nothing passes.
     *
     * @param send sends one elsewhere
     */
    Component table(String title, String none, List<Proposed.Passage> passages, BiConsumer<Destination, String> send) {
        if (passages.isEmpty()) {
            return Markup.p(voice.say(none));
        }
        var table = DataTable.plain(
                voice.say(title),
                Column.words(voice.say("reorganisation.what")),
                Column.words(voice.say("reorganisation.from")),
                Column.words(voice.say("reorganisation.to")));
        passages.forEach(passage -> table.row(
                Cell.of(passage.code() + " " + passage.title()),
                Cell.of(passage.from().name()),
                Cell.of(destination(passage, send), "")));
        return table;
    }

    private Component destination(Proposed.Passage passage, BiConsumer<Destination, String> send) {
        Party to = passage.to();
        List<Party> following = form.following();
        if (to == null || following.size() < 2) {
            return new Span(name(to, voice));
        }
        var choice = new Select<Party>();
        choice.setAriaLabel(voice.say("reorganisation.to.of", passage.code()));
        var parties = new ArrayList<>(following);
        if (parties.stream().noneMatch(party -> party.code().equals(to.code()))) {
            parties.add(to);
        }
        choice.setItems(parties);
        choice.setItemLabelGenerator(Party::name);
        parties.stream()
                .filter(party -> party.code().equals(to.code()))
                .findFirst()
                .ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> {
            send.accept(
                    new Destination(
                            passage.plan(), passage.code(), passage.from().code()),
                    change.getValue().code());
            again.run();
        });
        return choice;
    }

    /** The name of an agency, or that there is nobody. */
    static String name(@Nullable Party party, Voice voice) {
        return party == null ? voice.say("reorganisation.nobody") : party.name();
    }
}
