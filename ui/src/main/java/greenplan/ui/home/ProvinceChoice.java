package greenplan.ui.home;

import greenplan.ui.element.Markup;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Paths;
import greenplan.ui.language.Voice;
import java.util.List;

/** Which province the first page tells of: links while they fit in a line, else a list to choose from. The address remembers it. */
record ProvinceChoice(List<HomePage.Province> provinces, String chosen, Voice voice) {

    private static final int IN_A_LINE = 4;

    Plain nav() {
        var nav = Markup.element("nav", "province-choice", provinces.size() <= IN_A_LINE ? links() : form());
        nav.with("aria-label", voice.say("home.choice"));
        return nav;
    }

    private Plain links() {
        var list = Markup.element("ul", "");
        provinces.forEach(province -> {
            var link = Markup.link(province.name(), voice.paths().home(province.code()));
            if (province.code().equals(chosen)) {
                link.with("aria-current", "true");
            }
            list.add(new ListItem(link));
        });
        return list;
    }

    private Plain form() {
        var select = Markup.element("select", "");
        select.with("name", Paths.PROVINCE);
        provinces.forEach(province -> select.add(Markup.option(province.code(), province.name(), chosen)));
        var button = Markup.element("button", "", voice.say("home.choice.go"));
        button.with("type", "submit");
        var form = Markup.element(
                "form", "filters", Markup.element("label", "", voice.say("home.choice"), select), button);
        form.with("method", "get").with("action", voice.paths().home()).with("autocomplete", "off");
        return form;
    }
}
