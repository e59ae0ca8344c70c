package greenplan.backend.admission;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** A request that was let in, from its first place to the moment it is answered, also when another thread does that. */
final class Stay implements AutoCloseable, AsyncListener {

    private static final String HERE = Stay.class.getName();

    private final Lane first;
    private volatile Places.@Nullable Place place;

    Stay(Lane first, Places.Place place) {
        this.first = first;
        this.place = place;
    }

    /** Keeps it with its request. */
    void begin(HttpServletRequest request) {
        request.setAttribute(HERE, this);
    }

    static @Nullable Stay of(HttpServletRequest request) {
        return request.getAttribute(HERE) instanceof Stay stay ? stay : null;
    }

    /** The lane that it came in by. */
    Lane first() {
        return first;
    }

    /** Goes over to a place in another lane, giving the one it has back before it asks, so that nobody waits for two. */
    boolean moveTo(Lane lane, Lanes lanes, String address) {
        close();
        var next = lanes.take(lane, address);
        place = next;
        return next != null;
    }

    @Override
    public void close() {
        var held = place;
        if (held != null) {
            held.close();
        }
    }

    /** The end of this thread's part: the place is kept while another thread answers, as long as it does. */
    void end(HttpServletRequest request) {
        if (request.isAsyncStarted()) {
            request.getAsyncContext().addListener(this);
        } else {
            close();
        }
    }

    @Override
    public void onComplete(AsyncEvent event) {
        close();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        // The container completes it, and says so.
    }

    @Override
    public void onError(AsyncEvent event) {
        close();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        event.getAsyncContext().addListener(this);
    }
}
