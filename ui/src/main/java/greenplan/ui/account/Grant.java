package greenplan.ui.account;

import greenplan.ui.language.Voice;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role that an account holds from a day to a day.
 *
 * @param title the role and for whom, in words
 * @param agency province and slug; null when it is not for an agency
 * @param provinceName null when it reaches everywhere
 * @param from first day
 * @param to last day; null when none is set
 * @param act number of the act it rests on
 * @param reason why; not public
 * @param version number of changes
 */
record Grant(
        String id,
        String title,
        @Nullable String agency,
        @Nullable String provinceName,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String act,
        @Nullable String reason,
        int version) {

    /** The role and for whom; of an agency also in which province, since many have one of the name. */
    String inFull() {
        boolean told = agency == null || provinceName == null || title.endsWith(", " + provinceName);
        return told ? title : title + ", " + provinceName;
    }

    boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean isOverOn(LocalDate day) {
        return to != null && day.isAfter(to);
    }

    /** From when to when: {@code từ 01/03/2026}, {@code 01/03/2026 – 31/12/2026}. */
    String span(Voice voice) {
        return to == null
                ? voice.say("account.grant.since", voice.formats().date(from))
                : voice.say(
                        "account.grant.span",
                        voice.formats().date(from),
                        voice.formats().date(to));
    }
}
