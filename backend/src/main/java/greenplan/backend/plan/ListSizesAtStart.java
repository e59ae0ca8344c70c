package greenplan.backend.plan;

import greenplan.backend.start.OnlyFor;
import greenplan.backend.start.Run;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Counts what lists can bring after the packages are loaded and before the web server listens, so that the first question is sized by it, too. */
@Component
@OnlyFor(Run.PORTAL)
class ListSizesAtStart implements SmartLifecycle {

    private final PublishedListSizes sizes;
    private volatile boolean counted;

    ListSizesAtStart(PublishedListSizes sizes) {
        this.sizes = sizes;
    }

    @Override
    public void start() {
        sizes.countAll();
        counted = true;
    }

    @Override
    public void stop() {
        counted = false;
    }

    @Override
    public boolean isRunning() {
        return counted;
    }

    /** The web server begins in one of the last phases. */
    @Override
    public int getPhase() {
        return 0;
    }
}
