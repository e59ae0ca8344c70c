package greenplan.backend.packages;

import greenplan.backend.database.Actor;
import greenplan.backend.database.LoadReason;
import greenplan.backend.planfile.PackageFolder;
import greenplan.backend.start.OnlyFor;
import greenplan.backend.start.Run;
import greenplan.schema.PackageSide;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** {@code ./run load FOLDER}: loads a package, or another edition of one, into the database. */
@Component
@OnlyFor(Run.LOAD)
class LoadCommand extends PackageCommand {

    private final PackageLoader loader;
    private final TransactionTemplate transactions;

    LoadCommand(PackageLoader loader, TransactionTemplate transactions) {
        this.loader = loader;
        this.transactions = transactions;
    }

    @Override
    int work(List<String> words, ApplicationArguments options) {
        String keep = option(options, "keep", "");
        PackageFolder folder = folder(words.getFirst());
        if (folder == null) {
            return WRONG;
        }
        PackageSide side = keep.isEmpty() ? null : PackageSide.valueOf(keep.toUpperCase(Locale.ROOT));
        boolean dryRun = options.containsOption("dry-run");
        Loading loading = Actor.system("packages")
                .because(LoadReason.of(folder.name()))
                .call(() -> Objects.requireNonNull(transactions.execute(transaction -> {
                    Loading outcome = loader.load(folder, conflict -> side);
                    if (dryRun || !outcome.done()) {
                        transaction.setRollbackOnly();
                    }
                    return outcome;
                })));
        tell(folder.name(), loading, dryRun);
        return loading.done() ? DONE : WRONG;
    }

    private void tell(String plan, Loading loading, boolean dryRun) {
        loading.changes()
                .forEach(change -> say("command.changes", change.id(), said(change.now()), said(change.wanted())));
        loading.edits().forEach(edit -> say("command.stays", edit.id(), said(edit.packaged()), said(edit.now())));
        loading.conflicts()
                .forEach(both ->
                        say("command.both", both.id(), said(both.packaged()), said(both.now()), said(both.wanted())));
        tellOdd(loading.questions());
        switch (loading.state()) {
            case LOADED -> say(dryRun ? "command.loaded.dry" : "command.loaded", plan);
            case CHANGED -> say(dryRun ? "command.changed.dry" : "command.changed", plan);
            case UNCHANGED -> say("command.unchanged", plan);
            case CONFLICTS -> say("command.conflicts");
            case BROKEN -> {
                tell(loading.problems());
                say("command.broken");
            }
        }
    }
}
