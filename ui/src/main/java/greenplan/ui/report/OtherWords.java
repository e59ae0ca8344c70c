package greenplan.ui.report;

import greenplan.ui.language.Voice;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What other agencies report of the same, in words. */
record OtherWords(ReportValue row, Voice voice) {

    /** Who else reports the same, and what they say. */
    List<String> all() {
        @Nullable List<ReportValue.Other> others = row.others();
        return others == null ? List.of() : others.stream().map(this::words).toList();
    }

    /** On the button that takes another agency's figure over: {@code Dùng số của Sở Xây dựng: 57,9 %}. */
    String use(ReportValue.Other other) {
        var filing = Objects.requireNonNull(other.filing());
        return voice.say("report.other.use", other.agencyName(), figure(filing));
    }

    private String figure(ReportValue.Filing filing) {
        return new ValueWords(row, voice).amount(Objects.requireNonNull(filing.amount()), filing.qualifier());
    }

    private String words(ReportValue.Other other) {
        var filing = other.filing();
        if (filing == null) {
            return voice.say(other.filed() ? "report.other.nothing" : "report.other.waits", other.agencyName());
        }
        if (filing.amount() == null) {
            return filing.noDataReason() == null
                    ? voice.say("report.other.nothing", other.agencyName())
                    : voice.say("report.other.none", other.agencyName(), filing.noDataReason());
        }
        return voice.say(
                filing.accepted() ? "report.other.public" : "report.other.filed",
                other.agencyName(),
                figure(filing),
                filing.asOf() == null ? "" : voice.formats().date(filing.asOf()));
    }
}
