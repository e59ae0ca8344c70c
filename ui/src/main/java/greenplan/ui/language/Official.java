package greenplan.ui.language;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What acts are and who issues them, in the language of the page: the data have these words in Vietnamese, of which the state uses few. */
public final class Official {

    private static final Pattern COMMITTEE = Pattern.compile("(?:Ủy ban nhân dân|UBND) tỉnh (.+)");
    private static final Pattern CHAIR = Pattern.compile("Chủ tịch (?:Ủy ban nhân dân|UBND) tỉnh (.+)");
    private static final Pattern COUNCIL = Pattern.compile("(?:Hội đồng nhân dân|HĐND) tỉnh (.+)");

    private static final Pattern CITED = Pattern.compile(
            "(Luật|Nghị quyết|Nghị định|Quyết định) số (\\d\\S*[^\\s:])(?: ngày (\\d\\d/\\d\\d/\\d{4}))?");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

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
            case "kế hoạch hành động" -> voice.say("language.act.kind.action-plan");
            case "chiến lược" -> voice.say("language.act.kind.strategy");
            case "quy hoạch" -> voice.say("language.act.kind.master-plan");
            case "công văn" -> voice.say("language.act.kind.letter");
            case "thông báo" -> voice.say("language.act.kind.notice");
            default -> kind;
        };
    }

    /** A source that is nothing but acts with their numbers, such as {@code Quyết định số 124/2004/QĐ-TTg ngày 08/07/2004}; any other title is a quote. */
    public static String cited(String source, Voice voice) {
        var acts = Stream.of(source.split("; ")).map(CITED::matcher).toList();
        return voice.language() == Language.VI || !acts.stream().allMatch(Matcher::matches)
                ? source
                : acts.stream().map(act -> cited(act, voice)).collect(joining("; "));
    }

    private static String cited(MatchResult act, Voice voice) {
        String number = voice.say("language.act.number", kind(act.group(1), voice), act.group(2));
        return act.group(3) == null
                ? number
                : voice.say("language.act.day", number, voice.formats().date(LocalDate.parse(act.group(3), DAY)));
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
