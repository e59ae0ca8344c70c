package greenplan.ui.audience;

import greenplan.schema.Language;
import greenplan.schema.Verdict;
import greenplan.ui.agency.Bearer;
import greenplan.ui.agency.Contact;
import greenplan.ui.graph.Named;
import greenplan.ui.graph.PageInfo;
import greenplan.ui.graph.Translation;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The answer to {@code AudienceView.graphql}. */
record AudiencePage(
        List<Named> trades, List<Named> provinces, @Nullable Every every, Plans plans) {

    /** All that concerns the audience, by what filters choose by. */
    List<Choice> choices() {
        return every == null
                ? plans.nodes().stream().flatMap(Plan::choices).toList()
                : every.nodes().stream().flatMap(Trades::choices).toList();
    }

    /** What of a plan concerns the audience: a target, a duty, an action or a measure. */
    record Choice(String province, List<String> trades) {}

    /** What no filter narrows; null where none is chosen: then it is {@link #plans}. */
    record Every(List<Trades> nodes) {}

    record Trades(Named province, Things targets, Things duties, Things actions, Things measures) {

        private Stream<Choice> choices() {
            return Stream.of(targets, duties, actions, measures)
                    .flatMap(things -> things.nodes().stream())
                    .map(thing -> choice(province, thing.trades()));
        }
    }

    record Things(List<Thing> nodes) {}

    record Thing(List<Code> trades) {}

    record Code(String code) {}

    private static Choice choice(Named province, List<Code> trades) {
        return new Choice(province.code(), trades.stream().map(Code::code).toList());
    }

    record Plans(PageInfo pageInfo, List<Plan> nodes) {}

    /** The same with the plans of the page that follows. */
    AudiencePage with(Plans more) {
        var all = Stream.concat(plans.nodes().stream(), more.nodes().stream()).toList();
        return new AudiencePage(trades, provinces, every, new Plans(more.pageInfo(), all));
    }

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

        private Stream<Choice> choices() {
            return Stream.of(
                            targets.nodes().stream().map(Target::trades),
                            duties.nodes().stream().map(Duty::trades),
                            actions.nodes().stream().map(Step::trades),
                            measures.nodes().stream().map(Step::trades))
                    .flatMap(trades -> trades)
                    .map(trades -> choice(province, trades));
        }

        /** Nobody says how to reach whom it tells to ask. */
        boolean isUnreached() {
            return focalAgency != null && focalAgency.now().stream().anyMatch(office -> office.contact() == null);
        }

        boolean isEmpty() {
            return targets.nodes().isEmpty()
                    && duties.nodes().isEmpty()
                    && actions.nodes().isEmpty()
                    && measures.nodes().isEmpty();
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

    record Targets(List<Target> nodes) {}

    record Target(
            String code,
            String title,
            @Nullable Integer dueYear,
            @Nullable String timeLeft,
            @Nullable String meaning,
            Status status,
            List<Code> trades) {}

    record Status(Verdict verdict, boolean kept) {}

    record Duties(List<Duty> nodes) {}

    record Duty(String code, String title, String vi, List<Bearer> bearers, List<Code> trades) {

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

    record Steps(List<Step> nodes) {}

    record Step(String code, String quote, @Nullable Translation translation, List<Code> trades) {}
}
