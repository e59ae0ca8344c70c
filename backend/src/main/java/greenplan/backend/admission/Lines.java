package greenplan.backend.admission;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The connections that are open, by the address at their other end, none of which holds more than a quarter of all. */
final class Lines {

    private final int most;
    private final Predicate<String> exempt;
    private final ConcurrentHashMap<Object, String> owners = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, Integer> open = new ConcurrentHashMap<>();

    /**
     * None yet.
     *
     * @param all how many there may be of all
     * @param exempt addresses that may have all of them: proxies, through which everybody comes
     */
    Lines(int all, Predicate<String> exempt) {
        this.most = Math.max(1, all / Places.SHARES);
        this.exempt = exempt;
    }

    /** Somebody opens a line; false when they have their share already, and it must be closed. */
    boolean open(Object line, String from) {
        if (exempt.test(from)) {
            return true;
        }
        String household = Networks.household(from);
        if (open.merge(household, 1, Integer::sum) > most) {
            leave(household);
            return false;
        }
        owners.put(line, household);
        return true;
    }

    /** A line is closed; once, or more often. */
    void close(Object line) {
        String household = owners.remove(line);
        if (household != null) {
            leave(household);
        }
    }

    /** How many an address has open. */
    int of(String address) {
        return open.getOrDefault(Networks.household(address), 0);
    }

    private void leave(String household) {
        open.computeIfPresent(household, (key, number) -> number == 1 ? null : number - 1);
    }
}
