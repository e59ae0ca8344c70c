package greenplan.backend.start;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Where every day and hour of the portal is meant, and how Vietnamese sentences write them. */
public final class Vietnam {

    /** The time zone: UTC+7 all the year. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** A day as people write it: {@code 30/11/2026}. */
    public static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private Vietnam() {}

    /** A moment as data, to the second: {@code 2026-11-29T06:30:54+07:00}. */
    public static String moment(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                moment.atZoneSameInstant(ZONE).truncatedTo(ChronoUnit.SECONDS));
    }

    /** The day on which something happened here. */
    public static LocalDate dayOf(OffsetDateTime moment) {
        return moment.atZoneSameInstant(ZONE).toLocalDate();
    }
}
