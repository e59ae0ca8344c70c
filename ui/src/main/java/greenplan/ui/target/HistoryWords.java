package greenplan.ui.target;

import greenplan.schema.ValueForm;
import greenplan.ui.indicator.Amount;
import greenplan.ui.language.Language;
import greenplan.ui.language.Voice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An entry of the history as a reader reads it: fields have their names in the language, values their forms, and what is
 * written in both languages is shown in one.
 */
record HistoryWords(ValueForm form, Voice voice) {

    private static final Pattern SPAN = Pattern.compile("\\[(\\d{4}-\\d{2}-\\d{2}),(\\d{4}-\\d{2}-\\d{2})?\\)");

    /** Of something added, what tells it from others; the rest stands on the page. */
    private static final Set<String> TELLING = Set.of(
            "title",
            "quote",
            "value",
            "qualifier",
            "asOf",
            "text",
            "state",
            "product",
            "day",
            "withdrawn",
            "reason",
            "modality",
            "basis",
            "act",
            "actNumber",
            "effectiveOn",
            "summary");

    private static final Set<String> DAYS =
            Set.of("asOf", "day", "actDate", "effectiveOn", "clarifiedOn", "rejectedOn", "endedActDate");
    private static final Set<String> NUMBERS = Set.of("lower", "upper", "baseValue");

    /** Told by other fields: the form by its bounds, the precision by its day. */
    private static final Set<String> SILENT = Set.of("form", "asOfPrecision");

    /** Where the words for a constant stand. */
    private static final Map<String, String> WORDS = Map.of(
            "comparator", "language.comparator.",
            "modality", "target.modality.",
            "basis", "target.basis.",
            "confidence", "target.confidence.",
            "kind", "target.kind.",
            "state", "element.progress.",
            "withdrawn", "target.field.withdrawn.",
            "replacedKind", "indicator.replaced.word.",
            "aspirational", "target.field.aspirational.");

    /** What was done to what: {@code Thêm số liệu}. */
    static String what(Change change, Voice voice) {
        return voice.say("target.change." + change.kind(), voice.say("target.object." + change.object()));
    }

    /** What changed, field by field: {@code Giá trị: 58,5 → 59,6}. */
    String of(Change change) {
        Predicate<Change.Field> told =
                change.kind().equals("ADDED") ? field -> TELLING.contains(plain(field.field())) : field -> true;
        return change.fields().stream()
                .filter(field -> field.before() != null || field.after() != null)
                .filter(told)
                .flatMap(field -> sentence(change, field).stream())
                .collect(Collectors.joining("; "));
    }

    private Optional<String> sentence(Change change, Change.Field field) {
        String name = field.field();
        if (SILENT.contains(name)
                || name.equals("withdrawn") && !"true".equals(field.after())
                || name.endsWith(voice.language() == Language.VI ? "En" : "Vi")) {
            return Optional.empty();
        }
        String fields = change.object().equals("progress") ? "target.progress." : "target.field.";
        String label = voice.say(fields + plain(name));
        String values = Stream.of(field.before(), field.after() == null ? "" : field.after())
                .flatMap(Stream::ofNullable)
                .map(value -> value.isEmpty() ? voice.say("target.history.nothing") : value(change, name, value))
                .collect(Collectors.joining(" → "));
        return Optional.of(label + ": " + values);
    }

    private String value(Change change, String name, String value) {
        if (name.equals("value")) {
            return Amount.inWords(new BigDecimal(value), null, null, form, voice);
        }
        if (NUMBERS.contains(name)) {
            return voice.formats().number(new BigDecimal(value));
        }
        if (name.equals("unit")) {
            return voice.formats().unit(value);
        }
        if (DAYS.contains(name)) {
            return name.equals("asOf") && isYear(change)
                    ? value.substring(0, 4)
                    : voice.formats().date(LocalDate.parse(value));
        }
        if (name.equals("kind") && change.object().equals("note")) {
            return voice.say("target.note." + value);
        }
        if (WORDS.containsKey(name)) {
            return voice.say(WORDS.get(name) + value);
        }
        Matcher span = SPAN.matcher(value);
        return span.matches() ? span(span) : value;
    }

    /** Of the day only the year is known. */
    private static boolean isYear(Change change) {
        return change.fields().stream()
                .anyMatch(field -> field.field().equals("asOfPrecision") && "YEAR".equals(field.after()));
    }

    private String span(Matcher span) {
        String from = voice.formats().date(LocalDate.parse(span.group(1)));
        return span.group(2) == null
                ? voice.say("target.history.from", from)
                : voice.say("target.history.span", from, voice.formats().date(LocalDate.parse(span.group(2))));
    }

    private static String plain(String name) {
        return name.replaceFirst("(Vi|En)$", "");
    }
}
