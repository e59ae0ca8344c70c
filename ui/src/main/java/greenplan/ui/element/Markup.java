package greenplan.ui.element;

import com.vaadin.flow.component.Component;
import greenplan.schema.Language;
import greenplan.ui.html.Anchor;
import greenplan.ui.html.Paragraph;
import greenplan.ui.html.Plain;
import greenplan.ui.html.Section;
import greenplan.ui.html.Span;
import greenplan.ui.language.Official;
import greenplan.ui.language.VietnameseWords;
import greenplan.ui.language.Voice;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Plain HTML elements that Vaadin has no class for, and the few patterns that every page uses. Parts given as
 * {@code Object} are texts or components.
 */
public final class Markup {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

    private Markup() {}

    /** An element by its name, for instance {@code blockquote}; class names separated by spaces, empty for none. */
    public static Plain element(String name, String classes, Object... parts) {
        var element = new Plain(name);
        if (!classes.isEmpty()) {
            element.addClassName(classes);
        }
        element.addParts(parts);
        return element;
    }

    /** A paragraph of texts and components. */
    public static Paragraph p(Object... parts) {
        return new Paragraph(parts);
    }

    /** A paragraph in small grey letters. */
    public static Paragraph note(Object... parts) {
        var paragraph = p(parts);
        paragraph.addClassName("note");
        return paragraph;
    }

    /** Marks what tells the result of a choice: read aloud when the choice changed the page. */
    public static <C extends Component> C told(C part) {
        Plain.with(part, "data-told", "");
        return part;
    }

    /** A section with a heading of the second level; the id is its anchor. */
    public static Section section(String id, String heading, Object... parts) {
        var title = Markup.element("h2", "", heading);
        title.setId(id + "-h");
        var section = new Section(title);
        section.setId(id);
        section.with("aria-labelledby", id + "-h");
        section.addParts(parts);
        return section;
    }

    /** A link inside the portal: root-relative. */
    public static Anchor link(String text, String href) {
        return new Anchor(href, text);
    }

    /** Says which language a name is in, where that is not the one of the page. */
    public static <C extends Component> C spoken(C name, Language language, Voice voice) {
        if (!language.name().equals(voice.language().name())) {
            Plain.with(name, "lang", language.name().toLowerCase(Locale.ROOT));
        }
        return name;
    }

    /** Says that words are Vietnamese on another page: those that nobody has put into its language are the same as the Vietnamese ones. */
    public static <C extends Component> C spoken(C words, String shown, String vietnamese, Voice voice) {
        return spoken(words, shown.equals(vietnamese) ? Language.VI : Language.EN, voice);
    }

    /** Words that are Vietnamese on every page: of an act, an answer, a reason that somebody wrote. */
    public static Span vietnamese(String words, Voice voice) {
        return spoken(new Span(words), Language.VI, voice);
    }

    /** A sentence of the portal, whose values are parts of their own: words in another language, links. */
    public static Span sentence(Voice voice, String key, Object... parts) {
        var places = new Object[parts.length];
        Arrays.setAll(places, i -> "{" + i + "}");
        String words = voice.say(key, places);
        var sentence = new Span();
        Matcher place = PLACE.matcher(words);
        int from = 0;
        while (place.find()) {
            sentence.add(words.substring(from, place.start()));
            sentence.addParts(parts[Integer.parseInt(place.group(1))]);
            from = place.end();
        }
        sentence.add(words.substring(from));
        return sentence;
    }

    /** A source: a link to it, marked as leaving the portal, or its title and that its address is not known. */
    public static Component source(String title, @Nullable String url, Voice voice) {
        Component shown = outside(Official.cited(title, voice), url);
        if (VietnameseWords.isForeign(title)) {
            spoken(shown, Language.EN, voice);
        }
        return isAddress(url) ? shown : sentence(voice, "element.source.nowhere", shown);
    }

    private static boolean isAddress(@Nullable String url) {
        return url != null && url.matches("https?://.+");
    }

    /** A link to somebody else's page; the text alone when there is no web address. */
    public static Component outside(String text, @Nullable String url) {
        if (url == null || !isAddress(url)) {
            return new Span(text);
        }
        var link = new Anchor(url, text);
        link.addClassName("outside");
        link.with("rel", "external noopener");
        return link;
    }

    /** An option of a selection; chosen when the chosen value is its own. */
    public static Plain option(String value, String words, String chosen) {
        var option = element("option", "", words);
        option.with("value", value);
        if (value.equals(chosen)) {
            option.with("selected", "");
        }
        return option;
    }

    /** A short mark in a rounded frame. */
    public static Span tag(String text) {
        var tag = new Span(text);
        tag.addClassName("tag");
        return tag;
    }

    /** A figure: bold, never broken over two lines. */
    public static Span figure(String text) {
        var figure = new Span(text);
        figure.addClassName("num");
        return figure;
    }

    /** A day, readable by machines too. */
    public static Plain day(LocalDate day, Voice voice) {
        var time = element("time", "", voice.formats().date(day));
        time.with("datetime", day.toString());
        return time;
    }

    /** Words of a plan, in Vietnamese whatever the language of the page. */
    public static Plain verbatim(String words) {
        var element = element("span", "verbatim", words);
        element.with("lang", "vi");
        return element;
    }

    /** A summary that opens what is under it; works without scripts. */
    public static Plain details(String summary, Object... parts) {
        var details = element("details", "", element("summary", "", summary));
        details.addParts(parts);
        return details;
    }
}
