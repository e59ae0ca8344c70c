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

    /** So many notes of a plan that are of a kind. */
    private record Choice(String plan, NoteKind kind, int count) {}

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
                .flatMap(plan ->
                        plan.noteCounts().stream().map(each -> new Choice(plan.code(), each.kind(), each.count())))
                .toList();
        return new FilterForm<>(request, voice.say("note.filter"), notes, Choice::count, voice);
    }

    private FilterForm<Choice> kinds(FilterForm<Choice> form) {
        return form.choice(
                KIND,
                voice.say("note.kinds"),
                FilterForm.options(NoteKind.values(), "note.kind", voice),
                note -> Stream.of(PageRequest.slug(note.kind)));
    }

    int total() {
        return counts().mapToInt(RegisterPage.Count::count).sum();
    }

    /** Notes that are no slips of scanning or typing. */
    int ofSubstance() {
        return counts().filter(each -> each.kind() != NoteKind.SCANNING_SLIP)
                .mapToInt(RegisterPage.Count::count)
                .sum();
    }

    private Stream<RegisterPage.Count> counts() {
        return plans.stream().flatMap(plan -> plan.noteCounts().stream());
    }
}
