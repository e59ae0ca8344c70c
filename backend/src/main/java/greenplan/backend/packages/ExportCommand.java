package greenplan.backend.packages;

import greenplan.backend.planfile.PackageFolder;
import greenplan.backend.start.OnlyFor;
import greenplan.backend.start.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** {@code ./run export PLAN FOLDER}: gives a plan's package back, byte for byte, and tells what the portal changed since. */
@Component
@OnlyFor(Run.EXPORT)
class ExportCommand extends PackageCommand {

    private final PackageLoader loader;
    private final StoredPackageRepository stored;
    private final TransactionTemplate transactions;

    ExportCommand(PackageLoader loader, StoredPackageRepository stored, TransactionTemplate transactions) {
        this.loader = loader;
        this.stored = stored;
        this.transactions = transactions;
    }

    @Override
    int work(List<String> words, ApplicationArguments options) {
        String plan = words.getFirst();
        Map<String, PackageFolder> all = stored.folders();
        PackageFolder kept = all.get(plan);
        if (kept == null) {
            say("command.unknownPlan", plan, all.keySet());
            return WRONG;
        }
        Path folder = Path.of(words.getLast()).resolve(plan);
        if (Files.exists(folder)) {
            say("command.taken", folder);
            return WRONG;
        }
        kept.writeTo(folder);
        say("command.exported", folder, kept.files().size());
        List<Difference> edits = Objects.requireNonNull(transactions.execute(transaction -> {
            transaction.setRollbackOnly();
            return loader.edits(kept);
        }));
        if (!edits.isEmpty()) {
            say("command.edits");
            edits.forEach(edit -> say("command.edit", edit.id(), said(edit.packaged()), said(edit.now())));
        }
        return DONE;
    }
}
