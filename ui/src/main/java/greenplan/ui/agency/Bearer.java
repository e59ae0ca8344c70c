package greenplan.ui.agency;

import com.vaadin.flow.component.Component;
import greenplan.schema.Certainty;
import greenplan.schema.Language;
import greenplan.schema.Modality;
import greenplan.schema.ReorganisationKind;
import greenplan.ui.element.Markup;
import greenplan.ui.html.Span;
import greenplan.ui.language.Voice;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who bears a duty.
 *
 * @param agency whom the plan names
 * @param now who holds the duty for it on the day asked for; empty when that is the agency itself
 * @param nobody the reorganisation since which nobody does; null while somebody does, or when it was not asked for
 */
public record Bearer(
        Modality modality,
        Link agency,
        List<Holder> now,
        @Nullable Nobody nobody) {

    /** Nobody bears a duty since a day. */
    public record Nobody(ReorganisationKind kind, LocalDate date) {

        /** {@code Từ 01/12/2026 không còn cơ quan nào thực hiện (giải thể)}. */
        public Component shown(Voice voice) {
            var line = new Span(voice.say(
                    "agency.nobody", voice.formats().date(date), voice.texts().word("agency.change", kind)));
            line.addClassName("block");
            return line;
        }
    }

    /**
     * An agency to be linked to.
     *
     * @param nameLanguage Vietnamese while nobody has put the name into the language of the page
     */
    public record Link(String code, String name, Language nameLanguage) {

        /** Its slug, without the province. */
        public String slug() {
            return code.substring(code.indexOf('/') + 1);
        }

        public Component shown(Voice voice) {
            return Markup.spoken(Markup.link(name, voice.paths().agency(code)), nameLanguage, voice);
        }
    }

    /**
     * @param from first day of holding the duty, as sure as {@code certainty} says
     * @param note why it went there; null when there is nothing to say, or when it was not asked for
     */
    public record Holder(
            LocalDate from, Certainty certainty, @Nullable String note, Link agency) {

        /** {@code Sở Tài chính (chậm nhất từ 28/02/2025)}. */
        public Component alone(Voice voice) {
            var line = new Span(agency.shown(voice), new Span(" " + since(voice)));
            line.addClassName("block");
            return line;
        }

        /** {@code (chậm nhất từ 28/02/2025)}. */
        String since(Voice voice) {
            return Bearer.since(from, certainty, voice);
        }

        /** {@code ↳ nay là Sở Tài chính (chậm nhất từ 28/02/2025)}. */
        public Component shown(Voice voice) {
            var line = new Span(
                    new Span(voice.say("agency.now") + " "), agency.shown(voice), new Span(" " + since(voice)));
            line.addClassName("block");
            return line;
        }
    }

    /** Since when, as sure as it is known. */
    static String since(LocalDate day, Certainty certainty, Voice voice) {
        return voice.say("agency.since." + certainty, voice.formats().date(day));
    }

    /** Named by the plan, or holding the duty on the day. */
    boolean involves(String code) {
        return agency.code.equals(code) || now.stream().anyMatch(holder -> holder.agency.code.equals(code));
    }
}
