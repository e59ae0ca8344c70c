package greenplan.ui.report;

import greenplan.ui.element.Markup;
import greenplan.ui.html.Anchor;
import greenplan.ui.language.Voice;
import java.math.BigDecimal;

/** A file that a value rests on; fields as in the schema. */
public record ReportFile(String id, String name, int size, String url) {

    /** A link that saves it: {@code quyet-dinh.pdf (482 kB)}. */
    public Anchor link(Voice voice) {
        String kilobytes = voice.formats().rounded(BigDecimal.valueOf(size).movePointLeft(3), 0);
        var link = Markup.link(voice.say("report.file", name, kilobytes), url);
        link.getElement().setAttribute("download", "").setAttribute("router-ignore", "");
        return link;
    }
}
