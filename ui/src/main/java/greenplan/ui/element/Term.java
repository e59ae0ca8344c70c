package greenplan.ui.element;

import greenplan.schema.ObservationKind;
import greenplan.ui.html.Anchor;
import greenplan.ui.html.Span;
import greenplan.ui.language.Voice;

/**
 * A word of the field that not everybody knows. Where it stands it leads to its explanation, which is shown beside it, too, to whoever points at it or reaches
 * it by keyboard: without a script, and without another stop on the way for those who hear the page.
 */
public enum Term {
    GREEN_GROWTH,
    PLAN,
    OBJECTIVE,
    TARGET,
    ASPIRATIONAL,
    DUTY,
    ACTION,
    MEASURE,
    FOCAL_AGENCY,
    LEAD,
    COOPERATING,
    INFERRED,
    INDICATOR,
    AREA,
    ESTIMATE,
    PRELIMINARY,
    OFFICIAL,
    REPORTED,
    DERIVED,
    PROVISIONAL,
    CONFIDENCE,
    CYCLE,
    CUTOFF,
    GREENHOUSE_GAS,
    GDP,
    HDI;

    /** How official a value is. */
    public static Term of(ObservationKind kind) {
        return valueOf(kind.name());
    }

    /** Its place in the glossary. */
    public String id() {
        return PageRequest.slug(this);
    }

    /** What it is called. */
    public String name(Voice voice) {
        return voice.texts().word("element.term", this);
    }

    /** What it means, in one or two sentences. */
    public String meaning(Voice voice) {
        return voice.texts().word("element.means", this);
    }

    /** The term in words that stand in a sentence. */
    public Anchor in(String words, Voice voice) {
        var link = Markup.link(words, voice.paths().glossary() + "#" + id());
        link.addClassName("term");
        link.with("data-means", meaning(voice));
        return link;
    }

    /** The term as a short mark in a rounded frame. */
    public Span tag(String words, Voice voice) {
        var tag = Markup.tag("");
        tag.add(in(words, voice));
        return tag;
    }
}
