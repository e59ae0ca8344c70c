package greenplan.backend.agency;

import greenplan.backend.platform.NodeFinder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Agencies by global id. */
@Component
class AgencyNodes implements NodeFinder {

    private final PublishedAgencies agencies;

    AgencyNodes(PublishedAgencies agencies) {
        this.agencies = agencies;
    }

    @Override
    public String type() {
        return "Agency";
    }

    @Override
    public Optional<Agency> byCode(String code, LocalDate day) {
        return agencies.byCode(code, day);
    }

    @Override
    public Map<Long, Agency> byKeys(Set<Long> keys, LocalDate day) {
        return agencies.byKeys(keys, day);
    }
}
