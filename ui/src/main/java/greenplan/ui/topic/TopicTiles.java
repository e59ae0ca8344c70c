package greenplan.ui.topic;

import greenplan.ui.element.Markup;
import greenplan.ui.html.Anchor;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Voice;
import java.util.List;

/** A tile for each topic of a plan: picture, name, how many promises, how they stand; it leads to them. */
public record TopicTiles(String plan, List<TopicStanding> topics, Voice voice) {

    /** The parameter that names a topic in addresses. */
    public static final String TOPIC = "linh-vuc";

    /** The tiles. */
    public Plain nav() {
        var list = Markup.element("ul", "tiles");
        topics.forEach(topic -> list.add(new ListItem(tile(topic))));
        var nav = Markup.element("nav", "topics", list);
        nav.with("aria-label", voice.say("topic.tiles"));
        return nav;
    }

    private Anchor tile(TopicStanding standing) {
        var topic = standing.topic();
        var tile = new Anchor(voice.paths().targets(plan, TOPIC, topic.code()), "");
        tile.removeAll();
        tile.addClassName("tile");
        TopicIcon.of(topic.icon()).ifPresent(tile::add);
        tile.addParts(
                Markup.element("b", "", topic.name()),
                " ",
                Markup.element("span", "", voice.count("topic.promises", standing.targets())),
                " ",
                state(standing));
        return tile;
    }

    private Plain state(TopicStanding standing) {
        var first = standing.first();
        var shape = Markup.element("span", "shape", first.shape());
        shape.with("aria-hidden", "true");
        return Markup.element("span", "state " + first.style(), shape, " " + standing.words(voice));
    }
}
