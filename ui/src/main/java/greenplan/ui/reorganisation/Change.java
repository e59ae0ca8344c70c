package greenplan.ui.reorganisation;

import greenplan.schema.ReorganisationKind;
import greenplan.ui.language.ChangingAct;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.Payload;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A reorganisation of agencies or provinces as it is stored. */
record Change(
        String id,
        ReorganisationKind kind,
        LocalDate date,
        ChangingAct act,
        List<Party> predecessors,
        List<Party> successors,
        @Nullable LocalDate recordedOn,
        boolean undoable,
        int version) {

    private static final int FEW = 3;

    /** An agency or a province that takes part. */
    record Party(String code, String name) {

        static String names(List<Party> parties) {
            return parties.stream().map(Party::name).collect(Collectors.joining(", "));
        }
    }

    /** What a reorganisation would do, for agencies or for provinces. */
    interface Preview extends Payload {

        /** Stands for all of it; null with problems. */
        @Nullable
        String fingerprint();
    }

    /** Who becomes whom. */
    String who(Voice voice) {
        if (predecessors.isEmpty()) {
            return successors.size() <= FEW
                    ? Party.names(successors)
                    : voice.say(
                            "reorganisation.who.more",
                            Party.names(successors.subList(0, FEW)),
                            voice.formats().number(successors.size() - FEW));
        }
        String from = Party.names(predecessors);
        return successors.isEmpty() ? from : voice.say("reorganisation.who.into", from, Party.names(successors));
    }

    /** The act with its day and issuer, as far as they are known. */
    String actInWords(Voice voice) {
        return act.inWords(voice).orElseGet(() -> voice.say("reorganisation.act.unknown"));
    }
}
