package greenplan.backend.file;

import greenplan.backend.graph.StaffId;
import greenplan.backend.mutation.Problems;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Gives files to values and answers and takes them back, in the transaction of whoever changes those. */
@Service
public class Attaching {

    private final UploadRepository files;
    private final Contents contents;

    Attaching(UploadRepository files, Contents contents) {
        this.files = files;
        this.contents = contents;
    }

    /** Attaches uploads of the account to a revision of a value; an id that is none of those is a problem. */
    public void attach(List<String> ids, long account, long value, int revision, String field, Problems problems) {
        for (String id : ids) {
            problems.unless(
                    files.attach(StaffId.key("ReportFile", id, field), account, value, revision),
                    field,
                    "file.NOT_WAITING");
        }
    }

    /** Attaches an upload of the account to the answer of an authority; an id that is none of those is a problem. */
    public void attachToStep(String id, long account, long step, String field, Problems problems) {
        problems.unless(
                files.attachToStep(StaffId.key("ReportFile", id, field), account, step), field, "file.NOT_WAITING");
    }

    /** Removes a file, its content too when the transaction has ended well. */
    public void remove(long file) {
        files.remove(file);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                contents.forget(file);
            }
        });
    }
}
