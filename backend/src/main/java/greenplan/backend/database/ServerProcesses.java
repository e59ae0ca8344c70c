package greenplan.backend.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The processes of PostgreSQL that run from a cluster's folder. What the system knows of a process tells where it runs; a number
 * or a path in {@code postmaster.pid} tells nothing, because a copy of the folder carries both and the system gives numbers anew.
 *
 * @param cluster the folder, which every process of a PostgreSQL server has as its working directory
 * @param proc where Linux tells of its processes; any other path stands for a system that does not
 */
record ServerProcesses(Path cluster, Path proc) {

    /** Where a process runs. */
    enum Home {
        HERE,
        ELSEWHERE,
        /** The system does not say. */
        UNKNOWN
    }

    ServerProcesses(Path cluster) {
        this(cluster, Path.of("/proc"));
    }

    /** Those that are known to run from this folder. */
    List<ProcessHandle> here() {
        return ProcessHandle.allProcesses()
                .filter(process -> home(process) == Home.HERE)
                .toList();
    }

    Home home(ProcessHandle process) {
        Path directory = proc.resolve(process.pid() + "/cwd");
        try {
            if (!Files.isDirectory(proc.resolve("self"))) {
                return byArguments(process);
            }
            boolean inside = Files.isSameFile(directory, cluster);
            return inside && isPostgres(process) ? Home.HERE : Home.ELSEWHERE;
        } catch (NoSuchFileException gone) {
            return Home.ELSEWHERE; // It ended, though nobody may have asked yet how.
        } catch (AccessDeniedException hidden) {
            return belongsToAnother(process) ? Home.ELSEWHERE : Home.UNKNOWN;
        } catch (IOException e) {
            return Home.UNKNOWN;
        }
    }

    /** PostgreSQL refuses a folder of another user than its own. */
    private boolean belongsToAnother(ProcessHandle process) {
        try {
            return !Files.getOwner(proc.resolve(Long.toString(process.pid()))).equals(Files.getOwner(cluster));
        } catch (IOException e) {
            return false;
        }
    }

    private Home byArguments(ProcessHandle process) throws IOException {
        if (process.info().command().isPresent() && !isPostgres(process)) {
            return Home.ELSEWHERE;
        }
        List<String> words = Arrays.asList(process.info().arguments().orElse(new String[0]));
        int folder = words.indexOf("-D") + 1;
        if (folder == 0 || folder == words.size() || !Files.isDirectory(Path.of(words.get(folder)))) {
            return Home.UNKNOWN;
        }
        return Files.isSameFile(Path.of(words.get(folder)), cluster) ? Home.HERE : Home.ELSEWHERE;
    }

    /** Also after the program's file was replaced by that of another version. */
    private static boolean isPostgres(ProcessHandle process) {
        String command = process.info().command().orElse("");
        return command.replaceFirst(" \\(deleted\\)$", "").endsWith("/postgres");
    }
}
