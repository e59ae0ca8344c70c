package greenplan.ui.language;

import java.util.Locale;
import java.util.regex.Pattern;

/** What acts are and who issues them, in the language of the page: the data have these words in Vietnamese, of which the state uses few. */
public final class Official {

    private static final Pattern COMMITTEE = Pattern.compile("(?:Ủy ban nhân dân|UBND) tỉnh (.+)");
    private static final Pattern CHAIR = Pattern.compile("Chủ tịch (?:Ủy ban nhân dân|UBND) tỉnh (.+)");
    private static final Pattern COUNCIL = Pattern.compile("(?:Hội đồng nhân dân|HĐND) tỉnh (.+)");

    private Official() {}

    /** {@code Quyết định} on a Vietnamese page, {@code Decision} on an English one; a kind that is not known here stays as it is. */
    public static String kind(String kind, Voice voice) {
        if (voice.language() == Language.VI) {
            return kind;
        }
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "luật" -> voice.say("language.act.kind.law");
            case "nghị quyết" -> voice.say("language.act.kind.resolution");
            case "nghị định" -> voice.say("language.act.kind.decree");
            case "quyết định" -> voice.say("language.act.kind.decision");
            case "chỉ thị" -> voice.say("language.act.kind.directive");
            case "thông tư" -> voice.say("language.act.kind.circular");
            case "kế hoạch" -> voice.say("language.act.kind.plan");
            case "công văn" -> voice.say("language.act.kind.letter");
            case "thông báo" -> voice.say("language.act.kind.notice");
            default -> kind;
        };
    }

    /** The same of who issues them: bodies of the state and of provinces; any other keeps its Vietnamese name. */
    public static String issuer(String issuer, Voice voice) {
        if (voice.language() == Language.VI) {
            return issuer;
        }
        var committee = COMMITTEE.matcher(issuer);
        var chair = CHAIR.matcher(issuer);
        var council = COUNCIL.matcher(issuer);
        if (committee.matches()) {
            return voice.say("language.act.issuer.committee", committee.group(1));
        }
        if (chair.matches()) {
            return voice.say("language.act.issuer.chair", chair.group(1));
        }
        if (council.matches()) {
            return voice.say("language.act.issuer.council", council.group(1));
        }
        return switch (issuer) {
            case "Quốc hội" -> voice.say("language.act.issuer.assembly");
            case "Chính phủ" -> voice.say("language.act.issuer.government");
            case "Thủ tướng Chính phủ" -> voice.say("language.act.issuer.prime-minister");
            default -> issuer;
        };
    }
}
