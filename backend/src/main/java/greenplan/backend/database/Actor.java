package greenplan.backend.database;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who changes something, and why: the record of changes refuses a write without an actor. Whoever is logged in acts;
 * the portal itself acts inside {@link #call}:
 *
 * <pre>{@code Actor.system("plan-package").because("Loaded lao-cai-2021-2030").call(() -> loading.load(folder))}</pre>
 *
 * @param name {@code account:<id>} for a person, {@code system:<part>} for the portal itself
 * @param reason why, in a few words, or null
 */
public record Actor(String name, @Nullable String reason) {

    private static final ScopedValue<Actor> CURRENT = ScopedValue.newInstance();

    public Actor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An actor must have a name, but was: '" + name + "'");
        }
    }

    /** A part of the portal itself. */
    public static Actor system(String part) {
        return new Actor("system:" + part, null);
    }

    /** Who acts on this thread: the innermost {@link #call}, else who is logged in, else nobody. */
    public static Optional<Actor> current() {
        if (CURRENT.isBound()) {
            return Optional.of(CURRENT.get());
        }
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login == null || !login.isAuthenticated() || login instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        return Optional.of(new Actor("account:" + login.getName(), null));
    }

    /** The same actor with a reason. */
    public Actor because(String why) {
        return new Actor(name, why);
    }

    /** Does the work as this actor; transactions must begin inside it. */
    public <T extends @Nullable Object, X extends Throwable> T call(ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, this).call(work);
    }

    /** Does the work as this actor; transactions must begin inside it. */
    public void run(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }
}
