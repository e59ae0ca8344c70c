package greenplan.ui.element;

import com.vaadin.flow.component.Component;
import greenplan.ui.graph.Translation;
import greenplan.ui.html.Paragraph;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Language;
import greenplan.ui.language.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an English page says beside the Vietnamese words of a plan: the unofficial translation, and who made it. A Vietnamese page says none of it, and the
 * Vietnamese words stand beside it on every page.
 */
public final class English {

    private English() {}

    /** The English words, on an English page, where somebody put them so. */
    public static Optional<String> of(@Nullable Translation translation, Voice voice) {
        return voice.language() == Language.EN
                ? Optional.ofNullable(translation).map(Translation::text)
                : Optional.empty();
    }

    /** The English words as paragraphs that say that they are unofficial; none where there are none. */
    public static List<Component> paragraphs(@Nullable Translation translation, Voice voice) {
        var paragraphs = plain(translation, voice);
        paragraphs.stream().findFirst().ifPresent(first -> first.addComponentAsFirst(label(voice)));
        return List.copyOf(paragraphs);
    }

    private static List<Plain> plain(@Nullable Translation translation, Voice voice) {
        return of(translation, voice).stream()
                .flatMap(text -> Stream.of(text.split("\n\\s*\n", -1)))
                .map(part -> Markup.element("p", "english", part))
                .toList();
    }

    /** The English words, and under them who made the translation: for a quote that stands alone. */
    public static List<Component> signed(@Nullable Translation translation, Voice voice) {
        var parts = new ArrayList<Component>(plain(translation, voice));
        mark(Stream.of(Optional.ofNullable(translation)).flatMap(Optional::stream), voice)
                .ifPresent(parts::add);
        return parts;
    }

    /** Who made the translations of a list, in one sentence; nothing where there are none. */
    public static Optional<Paragraph> mark(Stream<@Nullable Translation> translations, Voice voice) {
        return voice.language() == Language.EN
                ? translations
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(one -> Markup.note(voice.say("element.english.by", one.translator())))
                : Optional.empty();
    }

    /** The words of an item of a list: on an English page the translation first, and the Vietnamese words under it. */
    public static List<Component> item(String quote, @Nullable Translation translation, Voice voice) {
        var words = Markup.verbatim(quote);
        var english = of(translation, voice);
        if (english.isEmpty()) {
            return List.of(words);
        }
        words.addClassNames("block", "original");
        return List.of(Markup.element("span", "english block", label(voice), english.get()), words);
    }

    /** A heading in the plan's words: on an English page the translation, and the Vietnamese words under it. */
    public static Plain heading(String name, String words, Optional<String> english) {
        var vietnamese = Markup.verbatim(words);
        if (english.isEmpty()) {
            return Markup.element(name, "verbatim", vietnamese);
        }
        vietnamese.addClassNames("block", "original");
        return Markup.element(name, "", english.get(), vietnamese);
    }

    /** The column of a file that has the English words, whatever the language of the page. */
    public static Column column(Voice voice) {
        return Column.hidden(voice.say("element.english.csv"));
    }

    /** The English words in that column; empty where nobody put them so. */
    public static Cell cell(@Nullable Translation translation) {
        return Cell.of(translation == null ? "" : translation.text());
    }

    private static Plain label(Voice voice) {
        return Markup.element("span", "note", voice.say("element.english") + " ");
    }
}
