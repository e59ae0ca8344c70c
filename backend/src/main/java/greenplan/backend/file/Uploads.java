package greenplan.backend.file;

import greenplan.backend.graph.GraphLimits;
import greenplan.backend.mutation.Problem;
import greenplan.backend.mutation.Problems;
import greenplan.backend.operation.Operation;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.Permission;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever drafts reports or files the answers of authorities uploads files, and attaches each within a day. */
@Service
class Uploads {

    private static final int LONGEST_NAME = 200;

    private final Guard guard;
    private final UploadRepository files;
    private final Contents contents;
    private final FileSettings settings;
    private final TransactionTemplate transactions;
    private final GraphLimits limits;

    Uploads(
            Guard guard,
            UploadRepository files,
            Contents contents,
            FileSettings settings,
            TransactionTemplate transactions,
            GraphLimits limits) {
        this.guard = guard;
        this.files = files;
        this.contents = contents;
        this.settings = settings;
        this.transactions = transactions;
        this.limits = limits;
    }

    /** A file that waits, or what to correct. */
    record Answer(@Nullable StoredFile file, List<Problem> problems) {}

    /** Who may upload, before anything of the request is looked at. */
    Caller caller() {
        boolean answers = guard.signedIn().rights().includeSomewhere(Permission.HANDLE_DIFFICULTIES);
        return guard.requireSomewhere(answers ? Permission.HANDLE_DIFFICULTIES : Permission.DRAFT_REPORTS);
    }

    /** Keeps a file; nothing of what was sent is believed but its bytes. */
    Answer upload(Caller caller, @Nullable String name, byte[] content) {
        var problems = new Problems();
        problems.unless(content.length > 0, "file", "file.EMPTY");
        Optional<FileType> type = Sniffing.type(content);
        problems.unless(content.length == 0 || type.isPresent(), "file", "file.TYPE");
        if (!problems.none()) {
            return new Answer(null, problems.list());
        }
        FileType known = type.orElseThrow();
        return Operation.within(
                limits.timeout(),
                () -> transactions.execute(transaction -> keep(caller, name, content, known, problems)));
    }

    private Answer keep(Caller caller, @Nullable String name, byte[] content, FileType known, Problems problems) {
        files.removeForgotten().forEach(contents::forget);
        leaveRoom(caller, content.length, problems);
        if (!problems.none()) {
            return new Answer(null, problems.list());
        }
        StoredFile file =
                files.add(caller.account(), named(name, known), known.mediaType(), sha256(content), content.length);
        contents.keep(file.key(), content);
        return new Answer(file, List.of());
    }

    /** The database fills with what nobody needs unless the uploads of an account that nothing has are few and small. */
    private void leaveRoom(Caller caller, long size, Problems problems) {
        UploadRepository.Waiting waiting = files.waiting(caller.account());
        long held = kilobytes(waiting.bytes());
        long most = kilobytes(settings.mostWaiting());
        problems.unless(
                waiting.files() < settings.waitingFiles() && waiting.bytes() + size <= settings.mostWaiting(),
                "file",
                "file.TOO_MANY",
                waiting.files(),
                held,
                settings.waitingFiles(),
                most);
    }

    private static long kilobytes(long bytes) {
        return Math.ceilDiv(bytes, 1024);
    }

    /** The last part of the name, without signs that do not show. */
    private static String named(@Nullable String name, FileType type) {
        String plain = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFC)
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("\\p{C}", "")
                .strip();
        String all = plain.isEmpty() ? "tep." + type.extension() : plain;
        return all.length() <= LONGEST_NAME ? all : all.substring(all.length() - LONGEST_NAME);
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
