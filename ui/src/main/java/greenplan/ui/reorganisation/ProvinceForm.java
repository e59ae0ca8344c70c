package greenplan.ui.reorganisation;

import greenplan.schema.ReorganisationKind;
import greenplan.ui.language.Voice;
import greenplan.ui.reorganisation.Change.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The fields of a merger or a split of provinces. */
final class ProvinceForm extends ChangeForm {

    /** A province is split into three at most here; the API takes more. */
    private static final int MOST = 3;

    private final List<SuccessorFields> successors;

    ProvinceForm(List<Party> provinces, LocalDate today, Voice voice) {
        super(
                "reorganisation.province.kind.",
                List.of(ReorganisationKind.MERGE, ReorganisationKind.SPLIT),
                voice.say("reorganisation.province.predecessors"),
                provinces,
                voice);
        predecessors.setHelperText(say("reorganisation.province.predecessors.help"));
        successors = IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> new SuccessorFields(number, provinces, form, voice, this::explain))
                .toList();
        act("reorganisation.province.note.", today);
    }

    @Override
    void askFor(ReorganisationKind its) {
        boolean several = its == ReorganisationKind.SPLIT;
        for (int i = 0; i < MOST; i++) {
            // Another one is asked for when the one before is filled in.
            boolean asked =
                    i == 0 || several && (i == 1 || successors.get(i - 1).isFilled());
            successors.get(i).show(asked, several);
        }
    }

    @Override
    List<Map<String, String>> successors() {
        return successors.stream()
                .filter(SuccessorFields::isFilled)
                .map(SuccessorFields::input)
                .toList();
    }
}
