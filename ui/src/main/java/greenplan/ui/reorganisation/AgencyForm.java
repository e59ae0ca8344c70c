package greenplan.ui.reorganisation;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import greenplan.schema.AgencyKind;
import greenplan.schema.ReorganisationKind;
import greenplan.ui.language.Voice;
import greenplan.ui.reorganisation.Change.Party;
import greenplan.ui.reorganisation.OrganisationPage.Agency;
import greenplan.ui.workspace.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a reorganisation of agencies, and where single duties and targets go by the choices in the preview. */
final class AgencyForm extends ChangeForm {

    private final String province;
    private final MultiSelectComboBox<Party> successors;
    private final NewAgencyFields begins;
    final Map<Destination, String> duties = new LinkedHashMap<>();
    final Map<Destination, String> targets = new LinkedHashMap<>();

    AgencyForm(String province, List<Agency> agencies, LocalDate today, Voice voice) {
        List<Party> there = agencies.stream()
                .filter(agency -> !agency.ended() && agency.kind() != AgencyKind.CLASS)
                .map(agency -> new Party(agency.code(), agency.name()))
                .toList();
        super("reorganisation.kind.", ChangeForm.KINDS, voice.say("reorganisation.predecessors"), there, voice);
        this.province = province;
        successors = form.part("successors", Choice.several(say("reorganisation.successors"), there, Party::name));
        begins = new NewAgencyFields(form, voice);
        act("reorganisation.note.", today);
    }

    /** What goes somewhere else than by default. */
    record Destination(String plan, String code, String from) {}

    /** All goes by default again. */
    void sendNothing() {
        duties.clear();
        targets.clear();
    }

    @Override
    void askFor(ReorganisationKind its) {
        successors.setVisible(its != ReorganisationKind.RENAME);
        begins.askFor(its);
    }

    /** Who follows, the first by default. */
    List<Party> following() {
        var parties = new ArrayList<Party>();
        if (kind.getValue() != ReorganisationKind.RENAME) {
            Party begun = begins.party(province);
            if (begun != null) {
                parties.add(begun);
            }
            parties.addAll(successors.getValue());
        }
        return parties;
    }

    @Override
    Map<String, ?> besides() {
        return Map.of(
                "province", province,
                "duties", destinations("duty", duties),
                "targets", destinations("target", targets));
    }

    @Override
    List<Map<String, String>> successors() {
        if (kind.getValue() == ReorganisationKind.RENAME) {
            return predecessors.getValue().stream()
                    .map(agency -> begins.named(agency.code()))
                    .toList();
        }
        var inputs = new ArrayList<Map<String, String>>();
        if (begins.isFilled()) {
            inputs.add(begins.beginning(province));
        }
        successors.getValue().forEach(each -> inputs.add(Map.of("agency", each.code())));
        return inputs;
    }

    private static List<Map<String, String>> destinations(String what, Map<Destination, String> chosen) {
        var inputs = new ArrayList<Map<String, String>>();
        chosen.forEach(
                (its, to) -> inputs.add(Map.of("plan", its.plan(), what, its.code(), "from", its.from(), "to", to)));
        return inputs;
    }
}
