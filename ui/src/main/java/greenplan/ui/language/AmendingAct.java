package greenplan.ui.language;

import java.time.LocalDate;

/** The act by which a promise or a duty reads otherwise than printed. */
public record AmendingAct(String kind, String number, LocalDate date, String issuer) {

    /** {@code Quyết định số 12/QĐ-UBND ngày 01/12/2026 của UBND tỉnh}. */
    public String inWords(Voice voice) {
        return voice.say(
                "language.act",
                Official.kind(kind, voice),
                number,
                voice.formats().date(date),
                Official.issuer(issuer, voice));
    }
}
