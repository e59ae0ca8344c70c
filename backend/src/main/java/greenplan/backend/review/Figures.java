package greenplan.backend.review;

import greenplan.backend.graph.NotFoundException;
import greenplan.backend.graph.StaffId;
import greenplan.backend.mutation.Problems;
import greenplan.backend.mutation.Work;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.Place;
import greenplan.backend.rights.PlaceRepository;
import greenplan.backend.rights.Right;
import greenplan.db.base.enums.ReplacementKind;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the focal agency does about figures that are public: which counts where they differ, and what came with a package and is wrong. */
@Service
class Figures {

    private final Guard guard;
    private final PlaceRepository places;
    private final FigureRepository figures;
    private final StoredFigureRepository stored;

    Figures(Guard guard, PlaceRepository places, FigureRepository figures, StoredFigureRepository stored) {
        this.guard = guard;
        this.places = places;
        this.figures = figures;
        this.stored = stored;
    }

    /** Input as in the schema; an act only takes back. */
    record Deed(
            String observation,
            @Nullable String act,
            String reason,
            @Nullable String clientMutationId) {

        /** Why, with the act that says so. */
        String why() {
            return act == null ? reason.strip() : act.strip() + ": " + reason.strip();
        }
    }

    /** Decides that a figure counts among those that differ; the key of its row. */
    Work<Long> decide(Caller caller, Deed input) {
        return deed(caller, input, (figure, problems) -> {
            problems.unless(figure.replaced() == null, "observation", "review.NOT_CURRENT");
            problems.unless(figure.replaced() != null || figure.rivals() > 0, "observation", "review.NO_RIVAL", "");
            problems.unless(
                    !input.reason.strip().equals(figure.decision()),
                    "reason",
                    "review.SAME.decision",
                    figure.issuer(),
                    figure.decision());
            problems.refuse();
            figures.decide(figure.key(), input.reason.strip(), office(figure));
        });
    }

    /** Takes a figure back that no agency reported: by itself, or because an act says so. */
    Work<Long> withdraw(Caller caller, Deed input) {
        return deed(caller, input, (figure, problems) -> {
            problems.unless(figure.replaced() == null, "observation", "review.NOT_CURRENT");
            problems.unless(!figure.reported(), "observation", "review.REPORTED_BY_AGENCY", figure.issuer());
            problems.length(input.act, 1, 200, "act");
            problems.refuse();
            var kind = input.act == null ? ReplacementKind.WITHDRAWAL : ReplacementKind.ACT;
            figures.withdraw(figure.key(), kind, input.why(), office(figure));
        });
    }

    /** Brings a figure back that was withdrawn so. */
    Work<Long> restore(Caller caller, Deed input) {
        return deed(caller, input, (figure, problems) -> {
            problems.unless(figure.isTakenBack(), "observation", "review.NOT_WITHDRAWN");
            problems.refuse();
            if (!figures.restore(figure.key())) {
                throw problems.with("observation", "review.PLACE_TAKEN");
            }
        });
    }

    private Work<Long> deed(Caller caller, Deed input, BiConsumer<StoredFigureRepository.Stored, Problems> work) {
        long key = StaffId.key("Observation", input.observation, "observation");
        return new Work<>(() -> {
                    StoredFigureRepository.Stored figure =
                            stored.lock(key).orElseThrow(() -> new NotFoundException("observation", input.observation));
                    guard.check(caller, new Right(Permission.REVIEW_REPORTS, place(figure)));
                    var problems = new Problems();
                    problems.length(input.reason, 1, 500, "reason");
                    work.accept(figure, problems);
                    return key;
                })
                .because(input.reason.strip());
    }

    private Place.Province place(StoredFigureRepository.Stored figure) {
        return places.province(figure.province()).orElseThrow();
    }

    private String office(StoredFigureRepository.Stored figure) {
        return Office.focal(place(figure));
    }
}
