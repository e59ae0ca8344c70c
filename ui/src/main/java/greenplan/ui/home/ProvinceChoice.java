package greenplan.ui.home;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Paths;
import greenplan.ui.language.Voice;
import java.util.List;

/** Which province the first page tells of: links while they fit in a line, else a list to choose from. The address remembers it. */
record ProvinceChoice(List<HomePage.Province> provinces, String chosen, Voice voice) {

    private static final int IN_A_LINE = 4;

    HtmlContainer nav() {
        var nav = Markup.element("nav", "province-choice", provinces.size() <= IN_A_LINE ? links() : form());
        nav.getElement().setAttribute("aria-label", voice.say("home.choice"));
        return nav;
    }

    private HtmlContainer links() {
        var list = Markup.element("ul", "");
        provinces.forEach(province -> {
            var link = Markup.link(province.name(), voice.paths().home(province.code()));
            if (province.code().equals(chosen)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            list.add(new ListItem(link));
        });
        return list;
    }

    private HtmlContainer form() {
        var select = Markup.element("select", "");
        select.getElement().setAttribute("name", Paths.PROVINCE);
        provinces.forEach(province -> select.add(Markup.option(province.code(), province.name(), chosen)));
        var button = Markup.element("button", "", voice.say("home.choice.go"));
        button.getElement().setAttribute("type", "submit");
        var form = Markup.element(
                "form", "filters", Markup.element("label", "", voice.say("home.choice"), select), button);
        form.getElement()
                .setAttribute("method", "get")
                .setAttribute("action", voice.paths().home())
                .setAttribute("autocomplete", "off");
        return form;
    }
}
