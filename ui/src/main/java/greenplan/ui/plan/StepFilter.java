package greenplan.ui.plan;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import greenplan.schema.Audience;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.English;
import greenplan.ui.element.FilterForm;
import greenplan.ui.element.Markup;
import greenplan.ui.element.PageRequest;
import greenplan.ui.element.Tables;
import greenplan.ui.graph.Named;
import greenplan.ui.language.Voice;
import greenplan.ui.topic.TopicTiles;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which actions and measures a reader wants to see; the answers stand in the address, and the CSV holds what is left. */
record StepFilter(PageRequest request, Voice voice) {

    private static final String TRADE = "nganh";
    private static final String AUDIENCE = "lien-quan";
    private static final String WORDS = "chua";

    /** What the document is asked with: {@code narrowed} when a selection is made. */
    Map<String, Object> variables(String plan) {
        var variables = new HashMap<String, Object>();
        variables.put("plan", plan);
        request.query(TopicTiles.TOPIC).ifPresent(code -> variables.put("topic", code));
        request.query(TRADE).ifPresent(code -> variables.put("trade", code));
        request.choice(AUDIENCE, Audience.class).ifPresent(one -> variables.put("audience", one.name()));
        variables.put("narrowed", variables.size() > 1);
        request.query(WORDS).ifPresent(words -> variables.put("words", words));
        return variables;
    }

    Component form(StepsPage page) {
        return new FilterForm<>(
                        request, voice.say("plan.steps.filter"), page.plan().choices(), voice)
                .text(WORDS, voice.say("plan.steps.words"))
                .choice(
                        TopicTiles.TOPIC,
                        voice.say("element.filter.topic"),
                        named(page.topics()),
                        step -> step.topics().stream().map(StepsPage.Code::code))
                .choice(
                        TRADE,
                        voice.say("audience.trade"),
                        named(page.trades()),
                        step -> step.trades().stream().map(StepsPage.Code::code))
                .choice(
                        AUDIENCE,
                        voice.say("duty.audience"),
                        FilterForm.options(Audience.values(), "duty.audience", voice),
                        step -> step.audience().stream().map(PageRequest::slug))
                .form();
    }

    private static Map<String, String> named(List<Named> named) {
        var options = new LinkedHashMap<String, String>();
        named.forEach(each -> options.put(each.code(), each.name()));
        return options;
    }

    /** How many are left of all, and the way to have them as a file. */
    Component found(StepsPage.Plan plan, Tables tables) {
        var table = tables.table(
                "hoat-dong",
                voice.say("plan.steps.description", plan.title()),
                Column.words(voice.say("audience.csv.kind")),
                Column.words(voice.say("audience.csv.code")),
                Column.words(voice.say("audience.csv.words")),
                Column.words(voice.say("element.filter.topic")),
                Column.words(voice.say("audience.trade")),
                Column.words(voice.say("duty.audience")),
                English.column(voice));
        plan.actions().nodes().forEach(step -> row(table, "audience.kind.action", step));
        plan.measures().nodes().forEach(step -> row(table, "audience.kind.measure", step));
        int all = plan.everyAction().totalCount() + plan.everyMeasure().totalCount();
        int shown = plan.actions().totalCount() + plan.measures().totalCount();
        return Markup.told(Markup.p(voice.say("plan.steps.found", shown, all), " ", table.download()));
    }

    private void row(DataTable table, String kind, StepsPage.Step step) {
        table.row(
                Cell.of(voice.say(kind)),
                Cell.of(step.code()),
                Cell.of(step.quote()),
                Cell.of(step.topics().stream().map(Named::name).collect(joining("; "))),
                Cell.of(step.trades().stream().map(Named::name).collect(joining("; "))),
                Cell.of(step.audience().stream()
                        .map(one -> voice.texts().word("duty.audience", one))
                        .collect(joining("; "))),
                English.cell(step.translation()));
    }
}
