package greenplan.ui.review;

import greenplan.schema.DatePrecision;
import greenplan.schema.EvidenceUse;
import greenplan.schema.ReplacementKind;
import greenplan.ui.indicator.PublishedValue;
import greenplan.ui.indicator.Replacement;
import greenplan.ui.indicator.Rival;
import greenplan.ui.language.Form;
import greenplan.ui.language.Voice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code FiguresView.graphql}. */
record FiguresPage(Plan plan) {

    record Plan(Targets targets) {}

    record Targets(List<Target> nodes) {}

    record Target(String code, String title, Form form, List<Evidence> observations) {}

    record Evidence(EvidenceUse use, List<Rival> rivals, Figure observation) {}

    record Figure(
            String id,
            BigDecimal value,
            @Nullable String unit,
            @Nullable String qualifier,
            LocalDate asOf,
            DatePrecision precision,
            boolean reported,
            boolean counts,
            Named indicator,
            Named territory,
            Source source,
            @Nullable Replacement replacement,
            Rival.@Nullable Decision decision) {

        /** It counts because somebody decided so. */
        boolean isChosen() {
            return counts && decision != null;
        }

        /** The focal agency may take it back. */
        boolean mayBeWithdrawn() {
            return replacement == null && !reported;
        }

        /** The focal agency took it back, and may bring it back. */
        boolean mayBeRestored() {
            return replacement != null
                    && !reported
                    && (replacement.kind() == ReplacementKind.WITHDRAWAL || replacement.kind() == ReplacementKind.ACT);
        }

        /** {@code 58,5 % (31/12/2023), Tỉnh Lào Cai, Báo Lào Cai}. */
        String inWords(Form form, Voice voice) {
            return voice.say(
                    "review.figure",
                    PublishedValue.quantity(value, unit, qualifier, form.valueForm(), voice),
                    PublishedValue.time(asOf, precision, voice),
                    territory.name(),
                    source.publisher() == null ? source.title() : source.publisher());
        }
    }

    record Named(String name) {}

    record Source(String title, @Nullable String publisher) {}
}
