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
import java.util.stream.Stream;

/** Which actions and measures a reader wants to see; the answers stand in the address, and the CSV holds what is left. */
record StepFilter(PageRequest request, Voice voice) {

    private static final String TRADE = "nganh";
    private static final String AUDIENCE = "lien-quan";
    private static final String WORDS = "chua";

    /** What the document is asked with. */
    Map<String, Object> variables(String plan) {
        var variables = new HashMap<String, Object>();
        variables.put("plan", plan);
        request.query(WORDS).ifPresent(words -> variables.put("words", words));
        return variables;
    }

    /** Something is asked for. */
    boolean asks() {
        return Stream.of(WORDS, TopicTiles.TOPIC, TRADE, AUDIENCE)
                .anyMatch(name -> request.query(name).isPresent());
    }

    /** @param steps those with the words that are asked for */
    FilterForm<StepsPage.Step> form(StepsPage page, List<StepsPage.Step> steps) {
        return new FilterForm<>(request, voice.say("plan.steps.filter"), steps, voice)
                .text(WORDS, voice.say("plan.steps.words"))
                .choice(
                        TopicTiles.TOPIC,
                        voice.say("element.filter.topic"),
                        named(page.topics()),
                        step -> step.topics().stream().map(Named::code))
                .choice(
                        TRADE,
                        voice.say("audience.trade"),
                        named(page.trades()),
                        step -> step.trades().stream().map(Named::code))
                .choice(
                        AUDIENCE,
                        voice.say("duty.audience"),
                        FilterForm.options(Audience.values(), "duty.audience", voice),
                        step -> step.audience().stream().map(PageRequest::slug));
    }

    private static Map<String, String> named(List<Named> named) {
        var options = new LinkedHashMap<String, String>();
        named.forEach(each -> options.put(each.code(), each.name()));
        return options;
    }

    /** How many are left of all, and the way to have them as a file. */
    Component found(StepsPage.Plan plan, List<StepsPage.Step> actions, List<StepsPage.Step> measures, Tables tables) {
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
        actions.forEach(step -> row(table, "audience.kind.ACTION", step));
        measures.forEach(step -> row(table, "audience.kind.MEASURE", step));
        int all = plan.everyAction().totalCount() + plan.everyMeasure().totalCount();
        int shown = actions.size() + measures.size();
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
