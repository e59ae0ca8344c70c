package greenplan.backend.admission;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All lanes with their places. Who is refused leaves a line in the log, at most one a minute for each lane. */
final class Lanes {

    private static final Logger log = LoggerFactory.getLogger(Lanes.class);
    private static final long MINUTE = 60_000_000_000L;

    private final Map<Lane, Places> places = new EnumMap<>(Lane.class);
    private final Map<Lane, Refused> refused = new EnumMap<>(Lane.class);

    /** @param connections size of the pool that readers' questions take their connections from */
    Lanes(AdmissionSettings settings, int processors, int connections) {
        var company = new Company();
        var exempt = Networks.any(settings.exempt());
        for (Lane lane : Lane.values()) {
            int size = Objects.requireNonNullElseGet(settings.places(lane), () -> lane.places(processors, connections));
            places.put(
                    lane,
                    new Places(
                            size, size * settings.queue(), settings.patience(lane), exempt, company, lane.computes()));
            refused.put(lane, new Refused(new AtomicInteger(), new AtomicLong(System.nanoTime() - MINUTE)));
        }
    }

    /** Refusals that no line told of yet, and when the last line did. */
    private record Refused(AtomicInteger untold, AtomicLong told) {}

    /** A place in a lane for somebody at a network address; null when there is none in time. */
    Places.@Nullable Place take(Lane lane, String address) {
        var place = of(lane).take(address);
        if (place == null) {
            tell(lane);
        }
        return place;
    }

    Places of(Lane lane) {
        return Objects.requireNonNull(places.get(lane));
    }

    private void tell(Lane lane) {
        var now = Objects.requireNonNull(refused.get(lane));
        now.untold().incrementAndGet();
        long last = now.told().get();
        long moment = System.nanoTime();
        if (moment - last >= MINUTE && now.told().compareAndSet(last, moment)) {
            log.warn(
                    "Lane {} is full: {} requests were told to come back since the last such line",
                    lane,
                    now.untold().getAndSet(0));
        }
    }
}
