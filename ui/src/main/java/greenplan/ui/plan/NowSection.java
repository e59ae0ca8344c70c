package greenplan.ui.plan;

import greenplan.ui.element.Markup;
import greenplan.ui.element.Term;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.Section;
import greenplan.ui.language.Voice;
import greenplan.ui.target.HistoryLine;

/** What a reader wants to know next: what falls due, what is overdue, what is missing, who answers, what changed. */
record NowSection(PlanPage.Plan plan, Voice voice) {

    private static final int LATEST = 3;

    Section section() {
        var list = Markup.element("ul", "plain now");
        var coverage = plan.coverage();
        var next = coverage.nextDue();
        if (next != null) {
            list.add(line(
                    "plan.now.due",
                    "plan.now.due.say",
                    Markup.link(
                            voice.count("plan.answer", next.targets()),
                            voice.paths().targets(plan.code(), "nam", String.valueOf(next.year()))),
                    String.valueOf(next.year()),
                    next.timeLeft()));
        }
        list.add(line(
                "plan.now.overdue",
                "plan.now.overdue.say",
                coverage.expired() == null
                        ? voice.say("plan.now.overdue.none")
                        : coverage.expired().sentence()));
        list.add(line(
                "plan.now.missing",
                "plan.now.missing.say",
                String.valueOf(coverage.targets() - coverage.published()),
                String.valueOf(coverage.targets())));
        if (plan.focalAgency() != null) {
            list.add(line(
                    "plan.now.who",
                    "plan.now.who.say",
                    Term.FOCAL_AGENCY.in(Term.FOCAL_AGENCY.name(voice), voice),
                    plan.focalAgency().words(voice)));
        }
        var changes = plan.latestChanges().stream()
                .limit(LATEST)
                .map(change -> new HistoryLine(change, voice).words())
                .toList();
        if (!changes.isEmpty()) {
            list.add(line("plan.now.changed", "plan.now.changed.say", String.join(" ", changes)));
        }
        var section = Markup.section("nay", voice.say("plan.now"), list);
        section.addClassName("led");
        return section;
    }

    private ListItem line(String label, String key, Object... parts) {
        return new ListItem(Markup.element("b", "", voice.say(label)), " ", Markup.sentence(voice, key, parts));
    }
}
