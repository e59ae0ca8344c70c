package greenplan.backend.plan;

import greenplan.backend.start.OnlyFor;
import greenplan.backend.start.Run;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Counts what lists can bring before the first question is sized by it. */
@Component
@OnlyFor(Run.PORTAL)
class ListSizesAtStart {

    private final PublishedListSizes sizes;

    ListSizesAtStart(PublishedListSizes sizes) {
        this.sizes = sizes;
    }

    @EventListener(ApplicationReadyEvent.class)
    void count() {
        sizes.countAll();
    }
}
