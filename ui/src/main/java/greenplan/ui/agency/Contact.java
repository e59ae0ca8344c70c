package greenplan.ui.agency;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Plain;
import greenplan.ui.html.Section;
import greenplan.ui.language.Voice;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the office of an agency is reached, at least one way, as a source publishes it. */
public record Contact(
        @Nullable String address,
        @Nullable String telephone,
        @Nullable String email,
        @Nullable String website,
        Source source) {

    /** @param date the day on which it said so */
    public record Source(
            String title,
            @Nullable LocalDate date,
            @Nullable String url) {}

    /** A section with all ways and their source; where nothing is known what to do instead. */
    static Section section(@Nullable Contact contact, Voice voice) {
        var section = Markup.section("lien-he", voice.say("agency.contact"));
        if (contact == null) {
            section.add(Markup.p(voice.say("agency.contact.none")));
            return section;
        }
        var list = Markup.element("dl", "reached");
        contact.add(list, "agency.contact.address", contact.address, null, voice);
        contact.add(list, "agency.contact.telephone", contact.telephone, contact.tel(), voice);
        contact.add(list, "agency.contact.email", contact.email, "mailto:" + contact.email, voice);
        contact.add(list, "agency.contact.website", contact.website, contact.website, voice);
        section.add(
                list,
                Markup.note(Markup.sentence(
                        voice,
                        "agency.contact.source",
                        Markup.source(contact.source.title, contact.source.url, voice),
                        contact.source.date == null ? "" : voice.formats().date(contact.source.date))));
        return section;
    }

    /** By telephone and e-mail, else by what there is, beside a name. */
    public Component shown(Voice voice) {
        var words = Markup.element("span", "reached");
        if (telephone != null) {
            words.add(" · ");
            words.add(Markup.link(telephone, tel()));
        }
        if (email != null) {
            words.add(" · ");
            words.add(Markup.link(email, "mailto:" + email));
        }
        if (telephone == null && email == null) {
            words.add(" · ");
            words.add(
                    website == null
                            ? Markup.element("span", "", Objects.requireNonNull(address))
                            : Markup.outside(website, website));
        }
        return words;
    }

    /** All ways in one line, for files; empty where nothing is known. */
    public static String line(@Nullable Contact contact) {
        return contact == null
                ? ""
                : Stream.of(contact.address, contact.telephone, contact.email, contact.website)
                        .filter(Objects::nonNull)
                        .collect(joining("; "));
    }

    private String tel() {
        return "tel:" + Objects.toString(telephone, "").replaceAll("[^+0-9]", "");
    }

    private void add(Plain list, String key, @Nullable String words, @Nullable String href, Voice voice) {
        if (words != null) {
            list.add(Markup.element("dt", "", voice.say(key)));
            list.add(Markup.element(
                    "dd",
                    "",
                    href == null
                            ? words
                            : href.startsWith("http") ? Markup.outside(words, href) : Markup.link(words, href)));
        }
    }
}
