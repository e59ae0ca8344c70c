package greenplan.ui.agency;

import static java.util.stream.Collectors.joining;

import greenplan.ui.element.Cell;
import greenplan.ui.element.Markup;
import greenplan.ui.element.ProgressMark;
import greenplan.ui.html.Span;
import greenplan.ui.language.Voice;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What stands of a duty in the tables of an agency. */
record DutyCells(AgencyPage.Agency agency, Voice voice) {

    Cell duty(AgencyPage.Duty duty) {
        var link = Markup.link("", voice.paths().duty(duty.plan().code(), duty.code()));
        link.add(new Span(duty.code() + " "), Markup.spoken(new Span(duty.title()), duty.title(), duty.vi(), voice));
        var shown = new Span(link);
        long plans = agency.duties().nodes().stream()
                .map(AgencyPage.Duty::plan)
                .distinct()
                .count();
        if (plans > 1) {
            shown.add(Markup.element("span", "note block", duty.plan().title()));
        }
        return Cell.of(shown, duty.title());
    }

    /** How far it has got, by whoever reported of it, and what this agency says that it did. */
    Cell standing(AgencyPage.Duty duty) {
        var shown = new Span(new ProgressMark(duty.standing(), voice));
        duty.newestOf(agency.code()).ifPresent(told -> {
            var words = Markup.element("span", "typed block", Objects.requireNonNull(told.text()));
            words.with("lang", "vi");
            shown.add(words, Markup.element("span", "note block", ground(told)));
        });
        return Cell.of(shown, ProgressMark.word(duty.standing(), voice));
    }

    /** Product, day and report in one line. */
    private String ground(AgencyPage.Progress told) {
        return Stream.of(
                        told.product() == null ? null : voice.say("element.progress.product", told.product()),
                        told.day() == null ? null : ProgressMark.day(told.state(), told.day(), voice),
                        told.cycle().title(voice))
                .filter(Objects::nonNull)
                .collect(joining("; "));
    }

    /** The words alone, for files. */
    Cell told(AgencyPage.Duty duty) {
        return Cell.of(
                duty.newestOf(agency.code()).map(AgencyPage.Progress::text).orElse(null));
    }

    Cell modalities(List<Bearer> bearers) {
        return Cell.of(bearers.stream()
                .map(bearer -> voice.texts().word("agency.modality", bearer.modality()))
                .distinct()
                .collect(joining(", ")));
    }

    Cell holders(List<Bearer.Holder> holders) {
        var shown = new Span();
        holders.forEach(holder -> shown.add(holder.alone(voice)));
        return Cell.of(
                shown, holders.stream().map(holder -> holder.agency().name()).collect(joining("; ")));
    }

    Cell origin(List<Bearer> bearers) {
        var shown = new Span();
        bearers.stream().map(Bearer::agency).distinct().forEach(before -> {
            var line = new Span(before.shown(voice));
            line.addClassName("block");
            shown.add(line);
        });
        bearers.stream()
                .flatMap(bearer -> bearer.now().stream())
                .filter(holder -> holder.agency().code().equals(agency.code()))
                .distinct()
                .forEach(holder -> {
                    String since = holder.since(voice);
                    shown.add(Markup.element(
                            "span", "note block", holder.note() == null ? since : since + " " + holder.note()));
                });
        return Cell.of(
                shown,
                bearers.stream()
                        .map(bearer -> bearer.agency().name())
                        .distinct()
                        .collect(joining("; ")));
    }
}
