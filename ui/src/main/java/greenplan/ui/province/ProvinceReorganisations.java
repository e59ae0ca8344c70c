package greenplan.ui.province;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.graph.Named;
import greenplan.ui.html.Div;
import greenplan.ui.html.Paragraph;
import greenplan.ui.html.Section;
import greenplan.ui.html.Span;
import greenplan.ui.language.Voice;
import greenplan.ui.province.ProvincePage.Reorganisation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How a province was merged or split, or will be: whom it follows, who follows it, and that figures make no series across that day. The page
 * of a province that is no more points on.
 */
record ProvinceReorganisations(ProvincePage.Province province, Voice voice) {

    /** Where the two lists of provinces stand in a sentence. */
    private static final String PREDECESSORS = "\u0001";

    private static final String SUCCESSORS = "\u0002";

    Component section() {
        if (province.reorganisations().isEmpty()) {
            return new Span();
        }
        Section section = Markup.section("sap-xep", voice.say("province.reorganisations"));
        province.reorganisations().forEach(change -> section.add(told(change)));
        return section;
    }

    private boolean goesOn(Reorganisation change) {
        return change.successors().stream().anyMatch(this::isThis);
    }

    private boolean isThis(Named other) {
        return other.code().equals(province.code());
    }

    private Div told(Reorganisation change) {
        var block = new Div(sentence(change));
        block.add(Markup.p(voice.say(change.inForce() ? "province.series" : "province.series.ahead")));
        if (!goesOn(change) && change.inForce()) {
            block.add(Markup.p(voice.say("province.kept")));
            change.successors().forEach(other -> block.add(Markup.p(button(other))));
        }
        if (change.note() != null) {
            block.add(Markup.note(change.note()));
        }
        block.add(Markup.note(voice.say(
                "province.act",
                change.act().inWords(voice).orElseGet(() -> voice.say("province.act.unknown")),
                voice.texts().word("target.confidence", change.confidence()))));
        var source = change.source();
        if (source != null) {
            block.add(Markup.note(
                    voice.say("province.source") + " ", Markup.source(source.title(), source.url(), voice), "."));
        }
        return block;
    }

    private Component button(Named other) {
        var link = Markup.link(
                voice.say("province.open", other.name()), voice.paths().province(other.code()));
        link.addClassName("button");
        return link;
    }

    private Paragraph sentence(Reorganisation change) {
        String key = "province.change." + change.kind() + (change.inForce() ? "" : ".ahead");
        String when =
                voice.say("province.when." + change.certainty(), voice.formats().date(change.date()));
        // The province of the page is told first.
        List<Named> predecessors = change.predecessors().stream()
                .sorted(Comparator.comparing(other -> !isThis(other)))
                .toList();
        var paragraph = new Paragraph();
        for (String part : voice.say(key, when, PREDECESSORS, SUCCESSORS).splitWithDelimiters("[\u0001\u0002]", 0)) {
            switch (part) {
                case PREDECESSORS -> all(predecessors, List.of()).forEach(paragraph::add);
                case SUCCESSORS -> all(change.successors(), predecessors).forEach(paragraph::add);
                default -> paragraph.add(new Span(part));
            }
        }
        return paragraph;
    }

    private List<Component> all(List<Named> provinces, List<Named> before) {
        var parts = new ArrayList<Component>();
        for (int i = 0; i < provinces.size(); i++) {
            if (i > 0) {
                parts.add(new Span(i == provinces.size() - 1 ? " " + voice.say("province.and") + " " : ", "));
            }
            Named other = provinces.get(i);
            boolean isNew = before.stream().anyMatch(was -> was.code().equals(other.code()));
            String name = voice.say(isNew ? "province.anew" : "province.named", other.name());
            parts.add(
                    isThis(other)
                            ? new Span(name)
                            : Markup.link(name, voice.paths().province(other.code())));
        }
        return parts;
    }
}
