package greenplan.ui.plan;

import com.vaadin.flow.component.Component;
import greenplan.schema.Comparator;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Span;
import greenplan.ui.language.Language;
import greenplan.ui.language.Voice;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an act changes or adds, value by value. */
public record AmendmentWords(Voice voice) {

    private static final Set<String> NUMBERS = Set.of("lower", "upper", "baseValue");

    /**
     * Whether a value is worth a line: the comparator says what a form does, names are told in the language of the page, and what is added tells its
     * title above, and no more than it has.
     */
    public boolean tells(boolean added, String field, @Nullable String after) {
        boolean vietnamese = voice.language() == Language.VI;
        boolean plain = field.startsWith("title") || (field.equals("aspirational") && "false".equals(after));
        return !field.equals("form")
                && !field.equals(vietnamese ? "titleEn" : "titleVi")
                && !field.equals(vietnamese ? "territoryEn" : "territoryVi")
                && !(added && plain);
    }

    /** {@code Ngưỡng dưới: từ “60” thành “57”}; {@code Ngưỡng dưới: 57} where there was none before. */
    public Component difference(String field, @Nullable String before, @Nullable String after) {
        String name = voice.say("plan.amendment.field." + field);
        return before == null
                ? Markup.sentence(voice, "plan.amendment.says", name, value(field, after))
                : Markup.sentence(voice, "plan.amendment.difference", name, value(field, before), value(field, after));
    }

    /** In words; what an act says is Vietnamese, and so is a name that nobody has put into the language of the page. */
    private Component value(String field, @Nullable String value) {
        if (value == null) {
            return new Span(voice.say("plan.amendment.none"));
        }
        String words = words(field, value);
        return field.equals("quote") || field.endsWith("Vi") ? Markup.vietnamese(words, voice) : new Span(words);
    }

    private String words(String field, String value) {
        return switch (field) {
            case "unit" -> voice.formats().unit(value);
            case "comparator" -> voice.texts().word("language.comparator", Comparator.valueOf(value));
            case "aspirational" -> voice.say("plan.amendment.aspirational." + value);
            default -> NUMBERS.contains(field) ? voice.formats().number(new BigDecimal(value)) : value;
        };
    }
}
