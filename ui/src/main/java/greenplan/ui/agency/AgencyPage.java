package greenplan.ui.agency;

import greenplan.schema.AgencyKind;
import greenplan.schema.Basis;
import greenplan.schema.Certainty;
import greenplan.schema.Comparator;
import greenplan.schema.Confidence;
import greenplan.schema.DutyStanding;
import greenplan.schema.Language;
import greenplan.schema.Modality;
import greenplan.schema.ProgressState;
import greenplan.schema.ReorganisationKind;
import greenplan.schema.Verdict;
import greenplan.ui.cycle.Completeness;
import greenplan.ui.cycle.CycleName;
import greenplan.ui.cycle.NothingTakenBack;
import greenplan.ui.graph.Named;
import greenplan.ui.graph.PageInfo;
import greenplan.ui.graph.Titled;
import greenplan.ui.indicator.PublishedValue;
import greenplan.ui.language.Bound;
import greenplan.ui.language.ChangingAct;
import greenplan.ui.language.Form;
import greenplan.ui.language.FormWords;
import greenplan.ui.language.Voice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answer to {@code AgencyView.graphql}. */
record AgencyPage(Agency agency) {

    /** The agency with the duties and targets of all answers; the rest is the same in each. */
    static Agency whole(List<AgencyPage> answers) {
        var one = answers.getFirst().agency;
        var duties = answers.stream()
                .flatMap(answer -> answer.agency.duties.nodes.stream())
                .toList();
        var targets = answers.stream()
                .flatMap(answer -> answer.agency.targets.nodes.stream())
                .toList();
        return new Agency(
                one.code,
                one.kind,
                one.name,
                one.nameLanguage,
                one.ended,
                one.contact,
                one.asOf,
                one.note,
                one.sample,
                one.province,
                one.names,
                one.predecessors,
                one.successors,
                one.ownReorganisations,
                one.members,
                one.filings,
                new Duties(one.duties.totalCount, one.duties.pageInfo, duties),
                one.classes,
                new Targets(one.targets.totalCount, one.targets.pageInfo, targets));
    }

    record Agency(
            String code,
            AgencyKind kind,
            String name,
            Language nameLanguage,
            boolean ended,
            @Nullable Contact contact,
            LocalDate asOf,
            @Nullable String note,
            boolean sample,
            Named province,
            List<Name> names,
            List<Succession> predecessors,
            List<Succession> successors,
            List<Change> ownReorganisations,
            List<Other> members,
            List<Filing> filings,
            Duties duties,
            List<Group> classes,
            Targets targets) {

        /** The first day that is known of it; null when its beginning is not known. */
        @Nullable
        LocalDate begins() {
            return names.getFirst().from();
        }

        /** It had not begun on the day. */
        boolean isAhead() {
            LocalDate begins = begins();
            return begins != null && begins.isAfter(asOf);
        }
    }

    record Name(
            String name, @Nullable LocalDate from, @Nullable LocalDate to) {}

    record Other(
            String code,
            String name,
            Language nameLanguage,
            @Nullable List<Later> successors) {

        Bearer.Link link() {
            return new Bearer.Link(code, name, nameLanguage);
        }
    }

    record Later(LocalDate date, Certainty certainty, Bearer.Link agency) {}

    record Succession(
            ReorganisationKind kind,
            LocalDate date,
            Certainty certainty,
            Confidence confidence,
            @Nullable String note,
            ChangingAct act,
            PublishedValue.@Nullable Source source,
            Other agency) {

        /** All but the agency: a reorganisation may have several successors. */
        Change change() {
            return new Change(kind, date, certainty, confidence, note, act, source);
        }
    }

    /** A reorganisation. */
    record Change(
            ReorganisationKind kind,
            LocalDate date,
            Certainty certainty,
            Confidence confidence,
            @Nullable String note,
            ChangingAct act,
            PublishedValue.@Nullable Source source) {}

    /** A class of agencies to which it belongs, with the duties that all of them bear. */
    record Group(String code, String name, Language nameLanguage, Shared duties) {

        Bearer.Link link() {
            return new Bearer.Link(code, name, nameLanguage);
        }
    }

    record Duties(int totalCount, PageInfo pageInfo, List<Duty> nodes) {}

    /** The first duties of a class; its own page has all. */
    record Shared(int totalCount, List<Duty> nodes) {}

    record Duty(
            String code,
            String title,
            String vi,
            Titled plan,
            DutyStanding standing,
            List<Progress> progress,
            List<Bearer> bearers) {

        /** What the newest report of an agency says of it; nothing when none does, or that was taken back. */
        Optional<Progress> newestOf(String agency) {
            return progress.stream()
                    .filter(each -> each.agency.code().equals(agency))
                    .findFirst()
                    .filter(each -> each.text != null);
        }
    }

    /** What an agency reported of a duty, newest first. */
    record Progress(
            Reporter agency,
            CycleName cycle,
            @Nullable ProgressState state,
            @Nullable String text,
            @Nullable String product,
            @Nullable LocalDate day) {}

    record Reporter(String code) {}

    /** A report that was opened for it. */
    record Filing(
            Titled plan,
            CycleName cycle,
            String state,
            @Nullable OffsetDateTime filedAt,
            int daysLate,
            @Nullable LocalDate closedOn,
            boolean nothing,
            @Nullable NothingTakenBack nothingTakenBack,
            @Nullable Completeness completeness) {}

    record Targets(int totalCount, PageInfo pageInfo, List<Target> nodes) {}

    record Status(Verdict verdict, boolean provisional, boolean kept) {}

    record Target(
            String code,
            String title,
            String vi,
            @Nullable Integer dueYear,
            Comparator comparator,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            @Nullable String unit,
            @Nullable Integer baseYear,
            @Nullable String timeLeft,
            Form form,
            Status status,
            Titled plan,
            List<Responsibility> responsible) {

        String promise(Voice voice) {
            return new FormWords(form, new Bound(comparator, lower, upper, unit, baseYear), voice).words();
        }
    }

    record Responsibility(
            Modality modality,
            Basis basis,
            @Nullable String act,
            @Nullable String note,
            Bearer.Link agency,
            List<Heir> now) {}

    record Heir(Bearer.Link agency) {}
}
