package greenplan.backend.packages;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** {@code ./run export PLAN FOLDER}: gives a plan's package back, byte for byte, and tells what the portal changed since. */
@Component
@ConditionalOnProperty(name = "greenplan.command", havingValue = "export")
class ExportCommand extends PackageCommand {

    private final PackageLoader loader;
    private final StoredPackageRepository stored;
    private final TransactionTemplate transactions;

    ExportCommand(PackageLoader loader, StoredPackageRepository stored, TransactionTemplate transactions) {
        super("./run export PLAN FOLDER");
        this.loader = loader;
        this.stored = stored;
        this.transactions = transactions;
    }

    @Override
    int work(List<String> words, ApplicationArguments options) {
        if (words.size() != 2) {
            return misused();
        }
        String plan = words.getFirst();
        Map<String, PackageFolder> all = stored.folders();
        PackageFolder kept = all.get(plan);
        if (kept == null) {
            say("No plan '" + plan + "' was loaded. There are: " + String.join(", ", all.keySet()) + ".");
            return WRONG;
        }
        Path folder = Path.of(words.getLast()).resolve(plan);
        if (Files.exists(folder)) {
            say(folder + " is there already. Name another folder, or move it away.");
            return WRONG;
        }
        kept.writeTo(folder);
        say(folder + ": " + kept.files().size() + " files, as they were loaded.");
        List<Difference> edits = Objects.requireNonNull(transactions.execute(transaction -> {
            transaction.setRollbackOnly();
            return loader.edits(kept);
        }));
        if (!edits.isEmpty()) {
            say("The portal changed since, and this is not part of the package:");
            edits.forEach(edit -> say("  " + sentence(edit, edit.packaged(), edit.now())));
        }
        return DONE;
    }
}
