package greenplan.backend.agency;

import greenplan.backend.platform.NodeFinder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Duties by global id. */
@Component
class DutyNodes implements NodeFinder {

    private final PublishedDuties duties;

    DutyNodes(PublishedDuties duties) {
        this.duties = duties;
    }

    @Override
    public String type() {
        return "Duty";
    }

    @Override
    public Optional<Duty> byCode(String code, LocalDate day) {
        return duties.byCode(code, day);
    }

    @Override
    public Map<Long, Duty> byKeys(Set<Long> keys, LocalDate day) {
        return duties.byKeys(keys, day);
    }
}
