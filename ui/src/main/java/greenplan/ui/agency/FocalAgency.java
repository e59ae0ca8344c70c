package greenplan.ui.agency;

import com.vaadin.flow.component.Component;
import greenplan.schema.Language;
import greenplan.ui.html.Span;
import greenplan.ui.language.Voice;
import java.util.List;

/** The agency that a plan names as focal point, and who follows it. */
public record FocalAgency(String code, String name, Language nameLanguage, List<Follower> successors) {

    /** Who follows it. */
    public record Follower(Bearer.Link agency) {}

    /** Whom to ask today: who follows the agency that the plan names, or that agency. */
    public List<Bearer.Link> now() {
        return successors.isEmpty()
                ? List.of(link())
                : successors.stream().map(Follower::agency).toList();
    }

    /** {@code Sở Kế hoạch và Đầu tư (nay là Sở Tài chính)}. */
    public Component words(Voice voice) {
        var words = new Span(link().shown(voice));
        String before = " (" + voice.say("plan.focal.now") + " ";
        for (var follower : successors) {
            words.add(new Span(before), follower.agency().shown(voice));
            before = ", ";
        }
        if (!successors.isEmpty()) {
            words.add(new Span(")"));
        }
        return words;
    }

    private Bearer.Link link() {
        return new Bearer.Link(code, name, nameLanguage);
    }
}
