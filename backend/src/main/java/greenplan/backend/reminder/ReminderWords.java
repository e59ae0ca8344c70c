package greenplan.backend.reminder;

import greenplan.backend.cycle.CycleWords;
import greenplan.backend.cycle.StaffCycle;
import greenplan.backend.report.Report;
import greenplan.backend.start.PublicAddress;
import greenplan.backend.start.Vietnam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What an e-mail about reports that have not come says, in both languages. */
@Component
class ReminderWords {

    static final String SUBJECT = "Nhắc gửi báo cáo / Reports that are due";

    private final PublicAddress portal;

    ReminderWords(PublicAddress portal) {
        this.portal = portal;
    }

    String text(List<Report> missing) {
        return """
                Các báo cáo sau chưa được gửi:
                %s

                Nếu báo cáo đã gửi, hãy bỏ qua thư này. Thư này do cổng tự gửi, xin đừng trả lời.

                These reports have not come yet:
                %s

                If yours was sent meanwhile, ignore this message. The portal sent it by itself; please do not reply.
                """.formatted(
                        missing.stream().map(this::vietnamese).collect(Collectors.joining("\n")),
                        missing.stream().map(this::english).collect(Collectors.joining("\n")));
    }

    private String vietnamese(Report report) {
        StaffCycle cycle = report.cycle();
        return "- %s, %s: %s. Hạn: trước ngày %s%s.\n  %s"
                .formatted(
                        CycleWords.title(cycle).vi(),
                        report.agencyName().vi(),
                        cycle.planTitle().vi(),
                        cycle.dueBefore().format(Vietnam.DAY),
                        report.daysLate() > 0 ? ", đã muộn %d ngày".formatted(report.daysLate()) : "",
                        address(report));
    }

    private String english(Report report) {
        StaffCycle cycle = report.cycle();
        return "- %s, %s: %s. Due before %s%s.\n  %s"
                .formatted(
                        CycleWords.title(cycle).en(),
                        report.agencyName().en(),
                        cycle.planTitle().en(),
                        cycle.dueBefore(),
                        report.daysLate() > 0 ? ", %d days late".formatted(report.daysLate()) : "",
                        address(report));
    }

    /** Where the report is written; whoever is not signed in comes there by the form. */
    private String address(Report report) {
        return portal.root() + "/noi-bo/bao-cao/" + URLEncoder.encode(report.id(), StandardCharsets.UTF_8);
    }
}
