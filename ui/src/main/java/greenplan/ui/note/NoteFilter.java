package greenplan.ui.note;

import greenplan.schema.NoteKind;
import greenplan.ui.element.FilterForm;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.Pages;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Voice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Which notes a reader wants to see; the answers stand in the address. */
record NoteFilter(List<RegisterPage.Plan> plans, PageRequest request, Voice voice) {

    static final String KIND = "loai";
    static final String PLAN = "ke-hoach";

    /** A note, by what filters choose by. */
    private record Choice(String plan, NoteKind kind) {}

    /** By kind. */
    Plain form() {
        return kinds(form(plans)).form();
    }

    /** By plan and by kind, on the page of the register that the address asks for. */
    Plain ofRegister(List<RegisterPage.Plan> offered) {
        var words = new LinkedHashMap<String, String>();
        offered.forEach(plan -> words.put(plan.code(), plan.province().name() + ": " + plan.title()));
        return kinds(form(offered).choice(PLAN, voice.say("note.plans"), words, note -> Stream.of(note.plan)))
                .keeping(Pages.AFTER)
                .form();
    }

    private FilterForm<Choice> form(List<RegisterPage.Plan> offered) {
        var notes = offered.stream()
                .flatMap(plan -> plan.every().nodes().stream().map(note -> new Choice(plan.code(), note.kind())))
                .toList();
        return new FilterForm<>(request, voice.say("note.filter"), notes, voice);
    }

    private FilterForm<Choice> kinds(FilterForm<Choice> form) {
        return form.choice(
                KIND,
                voice.say("note.kinds"),
                FilterForm.options(NoteKind.values(), "note.kind", voice),
                note -> Stream.of(PageRequest.slug(note.kind)));
    }

    long total() {
        return kinds().count();
    }

    /** Notes that are no slips of scanning or typing. */
    long ofSubstance() {
        return kinds().filter(kind -> kind != NoteKind.SCANNING_SLIP).count();
    }

    private Stream<NoteKind> kinds() {
        return plans.stream().flatMap(plan -> plan.every().nodes().stream()).map(RegisterPage.Kind::kind);
    }
}
