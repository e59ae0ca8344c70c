package greenplan.ui.target;

import greenplan.ui.language.Voice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** A target and its published values as JSON-LD: a data set of schema.org. */
final class TargetJson {

    private TargetJson() {}

    static Map<String, ?> of(TargetPage.Target target, Voice voice) {
        var set = new LinkedHashMap<String, Object>();
        set.put("@type", "Dataset");
        set.put("name", target.title() + " – " + target.plan().province().name());
        set.put(
                "description",
                voice.say("target.description", target.quote()) + " "
                        + target.status().sentence());
        set.put("inLanguage", voice.language().code());
        set.put("spatialCoverage", target.plan().province().name());
        var measured = new LinkedHashMap<String, Object>();
        measured.put("@type", "PropertyValue");
        measured.put("name", target.indicator().name());
        if (target.indicator().unit() != null) {
            measured.put("unitText", target.indicator().unit());
        }
        set.put("variableMeasured", measured);
        var sources = new ArrayList<String>();
        target.current().forEach(evidence -> {
            String url = evidence.observation().source().url();
            if (url != null && !sources.contains(url)) {
                sources.add(url);
            }
        });
        if (!sources.isEmpty()) {
            set.put("isBasedOn", sources);
        }
        return set;
    }
}
