package greenplan.ui.element;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import greenplan.schema.Language;
import greenplan.ui.graph.BadRequest;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Paths;
import greenplan.ui.language.Voice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Filters that stand in the address: a plain form that works without scripts. A selection offers what there is among what the other selections leave, each
 * value with how many that are.
 *
 * @param <T> what is filtered
 */
public final class FilterForm<T> {

    private final PageRequest request;
    private final Voice voice;
    private final List<T> things;
    private final ToLongFunction<T> weight;
    private final List<Choice<T>> choices = new ArrayList<>();
    private final List<Supplier<Plain>> fields = new ArrayList<>();
    private final Plain form = Markup.element("form", "filters");
    private String unfiltered;
    private boolean filtered;

    /** A selection. */
    private record Choice<T>(
            String name,
            String label,
            Map<String, String> words,
            Function<T, Stream<String>> values,
            Set<String> vietnamese,
            String chosen) {

        private boolean leaves(T thing) {
            return chosen.isEmpty() || values.apply(thing).anyMatch(chosen::equals);
        }
    }

    /** An empty form of this page; the label tells what it filters. */
    public FilterForm(PageRequest request, String label, List<T> things, Voice voice) {
        this(request, label, things, thing -> 1, voice);
    }

    /** The same of things that stand for several. */
    public FilterForm(PageRequest request, String label, List<T> things, ToLongFunction<T> weight, Voice voice) {
        this.request = request;
        this.voice = voice;
        this.things = things;
        this.weight = weight;
        unfiltered = request.href();
        // What it shows is what the address says, also for who comes back to it.
        form.with("method", "get")
                .with("action", request.href())
                .with("autocomplete", "off")
                .with("aria-label", label);
    }

    /**
     * One of several values, or all of them. A value that nothing has is left out, unless a link asks for it that was good once.
     *
     * @param name parameter of the address
     * @param words by value, in order
     * @param values of a thing
     * @throws BadRequest when the address has another value
     */
    public FilterForm<T> choice(
            String name, String label, Map<String, String> words, Function<T, Stream<String>> values) {
        return choice(name, label, words, values, Set.of());
    }

    /**
     * The same, of values whose words nobody has put into the language of the page.
     *
     * @param vietnamese the values with Vietnamese words
     */
    public FilterForm<T> choice(
            String name,
            String label,
            Map<String, String> words,
            Function<T, Stream<String>> values,
            Set<String> vietnamese) {
        String chosen = chosen(name);
        if (!chosen.isEmpty() && !words.containsKey(chosen)) {
            throw new BadRequest(name, chosen, String.join(", ", words.keySet()));
        }
        var choice = new Choice<>(name, label, words, values, vietnamese, chosen);
        choices.add(choice);
        fields.add(() -> select(choice));
        return this;
    }

    /** Words. */
    public FilterForm<T> text(String name, String label) {
        return input("search", name, label);
    }

    /** A day. */
    public FilterForm<T> day(String name, String label) {
        return input("date", name, label);
    }

    /** Keeps a parameter of the address that is no filter. */
    public FilterForm<T> keeping(String name) {
        request.query(name).ifPresent(value -> fields.add(() -> DayChoice.hidden(name, value)));
        return this;
    }

    /** Keeps the day of the page, which another form chooses. */
    public FilterForm<T> keepingDay() {
        unfiltered = DayChoice.alone(request);
        return keeping(Paths.DAY);
    }

    /** What the selections leave. */
    public List<T> left() {
        return things.stream()
                .filter(thing -> choices.stream().allMatch(choice -> choice.leaves(thing)))
                .toList();
    }

    /** The form with its button, and a link that lifts all filters when there are any. */
    public Plain form() {
        return form(voice.say("element.filter.go"), voice.say("element.filter.lift"));
    }

    /** The same with other words on its button and its link. */
    public Plain form(String go, String lift) {
        fields.forEach(field -> form.add(field.get()));
        var button = Markup.element("button", "", go);
        button.with("type", "submit");
        form.add(button);
        if (filtered) {
            form.add(Markup.link(lift, unfiltered));
        }
        return form;
    }

    private Plain select(Choice<T> choice) {
        var counts = counts(choice);
        var select = Markup.element("select", "");
        select.with("name", choice.name);
        select.add(Markup.option("", voice.say("element.filter.all"), choice.chosen));
        choice.words.forEach((value, word) -> {
            long count = counts.getOrDefault(value, 0L);
            if (count > 0 || value.equals(choice.chosen)) {
                var option = Markup.option(value, voice.say("element.filter.counted", word, count), choice.chosen);
                select.add(choice.vietnamese.contains(value) ? Markup.spoken(option, Language.VI, voice) : option);
            }
        });
        return Markup.element("label", "", choice.label, select);
    }

    /** How many of what the other selections leave have which value. */
    private Map<String, Long> counts(Choice<T> choice) {
        record Has<T>(String value, T thing) {}
        return things.stream()
                .filter(thing -> choices.stream().allMatch(other -> other == choice || other.leaves(thing)))
                .flatMap(thing -> choice.values.apply(thing).distinct().map(value -> new Has<>(value, thing)))
                .collect(groupingBy(Has::value, summingLong(has -> weight.applyAsLong(has.thing()))));
    }

    private FilterForm<T> input(String type, String name, String label) {
        String chosen = chosen(name);
        fields.add(() -> {
            var input = Markup.element("input", "");
            input.with("type", type).with("name", name);
            if (type.equals("search")) {
                input.with("maxlength", "100");
            }
            if (!chosen.isEmpty()) {
                input.with("value", chosen);
            }
            return Markup.element("label", "", label, input);
        });
        return this;
    }

    private String chosen(String name) {
        String chosen = request.query(name).orElse("");
        filtered |= !chosen.isEmpty();
        return chosen;
    }

    /** The constants of an enum as options: values as in an address, words by key. */
    public static <E extends Enum<E>> Map<String, String> options(E[] constants, String key, Voice voice) {
        var options = new LinkedHashMap<String, String>();
        Arrays.stream(constants)
                .forEach(constant ->
                        options.put(PageRequest.slug(constant), voice.texts().word(key, constant)));
        return options;
    }
}
