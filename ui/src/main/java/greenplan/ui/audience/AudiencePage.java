package greenplan.ui.audience;

import greenplan.schema.Language;
import greenplan.schema.Verdict;
import greenplan.ui.agency.Bearer;
import greenplan.ui.agency.Contact;
import greenplan.ui.element.PageRequest;
import greenplan.ui.graph.Named;
import greenplan.ui.graph.PageInfo;
import greenplan.ui.graph.Translation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The answer to {@code AudienceView.graphql}. */
record AudiencePage(List<Named> trades, List<Named> provinces, Plans plans) {

    record Plans(PageInfo pageInfo, List<Plan> nodes) {}

    /** The answer to {@code AudienceOfPlan.graphql}. */
    record One(Plan plan) {}

    /** What a plan asks or offers. */
    enum Kind {
        TARGET,
        DUTY,
        ACTION,
        MEASURE
    }

    /** One thing that concerns the audience. */
    record Concern(Plan plan, Kind kind, Thing thing) {

        /** Tells it from all others. */
        String code() {
            return String.join("/", plan.code(), PageRequest.slug(kind), thing.code());
        }
    }

    sealed interface Thing {

        /** Within its kind and plan. */
        String code();

        List<Code> trades();
    }

    record Code(String code) {}

    /** @param endedOn its last day when that is over */
    record Plan(
            String code,
            String title,
            @Nullable LocalDate endedOn,
            Named province,
            @Nullable Focal focalAgency,
            Targets targets,
            Duties duties,
            Steps actions,
            Steps measures) {

        Stream<Concern> concerns() {
            return Stream.of(
                            targets.nodes().stream().map(each -> new Concern(this, Kind.TARGET, each)),
                            duties.nodes().stream().map(each -> new Concern(this, Kind.DUTY, each)),
                            actions.nodes().stream().map(each -> new Concern(this, Kind.ACTION, each)),
                            measures.nodes().stream().map(each -> new Concern(this, Kind.MEASURE, each)))
                    .flatMap(concerns -> concerns);
        }

        /** Where each of its lists ends in this answer, by the variable that goes on from there. */
        Map<String, PageInfo> ends() {
            return Map.of(
                    "targetsAfter", targets.pageInfo(),
                    "dutiesAfter", duties.pageInfo(),
                    "actionsAfter", actions.pageInfo(),
                    "measuresAfter", measures.pageInfo());
        }

        boolean isCut() {
            return ends().values().stream().anyMatch(PageInfo::hasNextPage);
        }

        /** Nobody says how to reach whom it tells to ask. */
        boolean isUnreached() {
            return focalAgency != null && focalAgency.now().stream().anyMatch(office -> office.contact() == null);
        }
    }

    /** The agency that the plan names as focal point, and who follows it. */
    record Focal(
            String code,
            String name,
            Language nameLanguage,
            @Nullable Contact contact,
            List<Next> successors) {

        /** Whom to ask today. */
        List<Office> now() {
            return successors.isEmpty()
                    ? List.of(new Office(code, name, nameLanguage, contact))
                    : successors.stream().map(Next::agency).toList();
        }
    }

    record Next(Office agency) {}

    /** Whom to ask, and how. */
    record Office(
            String code,
            String name,
            Language nameLanguage,
            @Nullable Contact contact) {

        Bearer.Link link() {
            return new Bearer.Link(code, name, nameLanguage);
        }
    }

    record Targets(PageInfo pageInfo, List<Target> nodes) {}

    record Target(
            String code,
            String title,
            @Nullable Integer dueYear,
            @Nullable String timeLeft,
            @Nullable String meaning,
            Status status,
            List<Code> trades)
            implements Thing {}

    record Status(Verdict verdict, boolean kept) {}

    record Duties(PageInfo pageInfo, List<Duty> nodes) {}

    record Duty(String code, String title, String vi, List<Bearer> bearers, List<Code> trades) implements Thing {

        /** Whom to ask today: who bears it now. */
        List<Bearer.Link> askable() {
            return bearers.stream()
                    .flatMap(bearer -> bearer.now().isEmpty()
                            ? Stream.of(bearer.agency())
                            : bearer.now().stream().map(Bearer.Holder::agency))
                    .distinct()
                    .toList();
        }
    }

    record Steps(PageInfo pageInfo, List<Step> nodes) {}

    record Step(String code, String quote, @Nullable Translation translation, List<Code> trades) implements Thing {}
}
