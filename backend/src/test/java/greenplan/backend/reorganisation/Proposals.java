package greenplan.backend.reorganisation;

import greenplan.backend.graph.Text;
import greenplan.backend.reorganisation.Proposal.Destination;
import greenplan.backend.reorganisation.Proposal.Successor;
import greenplan.db.base.enums.AgencyKind;
import greenplan.db.base.enums.ReorganisationKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Proposals in words: {@code on(day).merge("a", "b").into("c")}. */
final class Proposals {

    private final LocalDate day;
    private ReorganisationKind kind = ReorganisationKind.MERGE;
    private List<String> predecessors = List.of();
    private final List<Destination> duties = new ArrayList<>();
    private final List<Destination> targets = new ArrayList<>();

    private Proposals(LocalDate day) {
        this.day = day;
    }

    static Proposals on(LocalDate day) {
        return new Proposals(day);
    }

    Proposals merge(String... agencies) {
        return of(ReorganisationKind.MERGE, agencies);
    }

    Proposals split(String agency) {
        return of(ReorganisationKind.SPLIT, agency);
    }

    Proposals abolish(String... agencies) {
        return of(ReorganisationKind.ABOLISH, agencies);
    }

    Proposals rename(String agency) {
        return of(ReorganisationKind.RENAME, agency);
    }

    Proposals of(ReorganisationKind its, String... agencies) {
        kind = its;
        predecessors = List.of(agencies);
        return this;
    }

    Proposals duty(long key, String from, String to) {
        duties.add(new Destination("plan", "V." + key, from, to));
        return this;
    }

    Proposals target(long key, String from, String to) {
        targets.add(new Destination("plan", "II-" + key, from, to));
        return this;
    }

    /** Agencies that exist follow; one that begins is written with a plus sign, one that is renamed with a star. */
    Proposal into(String... agencies) {
        return new Proposal(
                kind,
                day,
                predecessors,
                List.of(agencies).stream().map(Proposals::successor).toList(),
                List.copyOf(duties),
                List.copyOf(targets));
    }

    private static Successor successor(String written) {
        String code = written.substring(written.matches("[+*].*") ? 1 : 0);
        return switch (written.charAt(0)) {
            case '+' -> new Successor(code, new Text("Sở " + code, code), AgencyKind.DEPARTMENT, null);
            case '*' -> new Successor(code, new Text("Sở " + code + " mới", "new " + code), null, null);
            default -> new Successor(code, null, null, null);
        };
    }
}
