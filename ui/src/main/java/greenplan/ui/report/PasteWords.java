package greenplan.ui.report;

import greenplan.ui.language.Voice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What the page says of a range that was pasted: the sentences of {@code paste.js}, by the names that it has for them. */
final class PasteWords {

    /** What happens to a range, and what is left out of it. */
    private static final List<String> SENTENCES =
            List.of("pasted", "column", "row", "place", "twice", "cell", "reason");

    /** What a column is, with the words that the page has for it. */
    private static final Map<String, String> COLUMNS = Map.of(
            "code", "report.paste.code",
            "title", "report.target",
            "amount", "report.input.amount",
            "sign", "report.paste.sign",
            "kind", "report.kind",
            "asOf", "report.as-of",
            "source", "report.source",
            "noDataReason", "report.none.why",
            "territory", "report.area",
            "unit", "report.paste.unit");

    private PasteWords() {}

    /** As JSON. */
    static String of(Voice voice) {
        var words = new LinkedHashMap<String, String>();
        SENTENCES.forEach(name -> words.put(name, voice.say("report.paste." + name)));
        COLUMNS.forEach((name, key) -> words.put("is-" + name, voice.say(key)));
        return JsonMapper.shared().writeValueAsString(words);
    }
}
