package greenplan.backend.admission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** What is served as it is. */
final class StaticFiles {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Pattern FILE = Pattern.compile("/[\\w./@-]*\\w\\.\\w+");

    /** Where the libraries and this project keep what is served as it is, and where Vaadin keeps its bundle. */
    private static final List<String> ROOTS = List.of("/META-INF/resources", "/META-INF/VAADIN/webapp");

    /** Static files found so far: no more than there are. */
    private static final Set<String> FILES = ConcurrentHashMap.newKeySet();

    private StaticFiles() {}

    /** Somebody reads one of them. */
    static boolean has(String path, HttpServletRequest request) {
        if (!READING.contains(request.getMethod())) {
            return false;
        }
        if (FILES.contains(path)) {
            return true;
        }
        boolean found = FILE.matcher(path).matches()
                && ROOTS.stream().anyMatch(root -> StaticFiles.class.getResource(root + path) != null);
        if (found) {
            FILES.add(path);
        }
        return found;
    }
}
