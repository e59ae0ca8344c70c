package greenplan.ui.record;

import greenplan.ui.element.Markup;
import greenplan.ui.html.ListItem;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Formats;
import greenplan.ui.language.Voice;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A change in the list: when and who, what happened to which object, why, and each field before and after. */
record ChangeItem(RecordPage.Change change, Voice voice) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    ListItem item() {
        var item = new ListItem(Markup.element("h2", "", what()), Markup.note(when(), " · ", change.actor()));
        if (change.why() != null) {
            item.add(Markup.p(voice.say("record.why", change.why())));
        }
        if (!told().isEmpty()) {
            item.add(fields());
        }
        return item;
    }

    /** {@code Sửa: Báo cáo của Sở Công Thương}. */
    String what() {
        return voice.texts().word("record.kind", change.kind()) + ": " + change.what();
    }

    /** The day and the time in Vietnam. */
    Plain when() {
        var local = change.at().atZoneSameInstant(Formats.VIETNAM);
        var time = Markup.element("time", "", voice.formats().date(change.at()) + " " + TIME.format(local));
        time.with("datetime", Formats.moment(change.at()));
        return time;
    }

    /** The reason is told already. */
    private List<RecordPage.Field> told() {
        return change.fields().stream()
                .filter(field -> change.why() == null || !change.why().equals(field.after()))
                .toList();
    }

    /** Each field before and after. */
    Plain fields() {
        var list = Markup.element("dl", "facts-list");
        for (RecordPage.Field field : told()) {
            var values = Markup.element("dd", "");
            switch (change.kind()) {
                case ADDED -> values.add(value("span", field.after()));
                case REMOVED -> values.add(value("span", field.before()));
                case CHANGED ->
                    values.add(
                            value("del", field.before()),
                            Markup.element("span", "", " → "),
                            value("ins", field.after()));
            }
            list.add(Markup.element("dt", "", field.label()), values);
        }
        return list;
    }

    private Plain value(String element, @Nullable String words) {
        return words == null
                ? Markup.element("span", "note", voice.say("record.empty"))
                : Markup.element(element, "", words);
    }
}
