package greenplan.backend.file;

import greenplan.backend.graph.GraphLimits;
import greenplan.backend.graph.NotFoundException;
import greenplan.backend.graph.StaffId;
import greenplan.backend.operation.Operation;
import greenplan.backend.rights.Caller;
import greenplan.backend.rights.Guard;
import greenplan.backend.rights.NotSignedInException;
import greenplan.backend.rights.Permission;
import greenplan.backend.rights.PlaceRepository;
import greenplan.backend.rights.Right;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** Everybody reads the files of accepted values and of public difficulties; others are for those who may read the report, and unknown to everybody else. */
@Service
class Downloads {

    private final Guard guard;
    private final PlaceRepository places;
    private final FileRepository files;
    private final Contents contents;
    private final GraphLimits limits;

    Downloads(Guard guard, PlaceRepository places, FileRepository files, Contents contents, GraphLimits limits) {
        this.guard = guard;
        this.places = places;
        this.files = files;
        this.contents = contents;
        this.limits = limits;
    }

    /**
     * A file to be served.
     *
     * @param name its public name when everybody may read it, else its own
     * @param open whether everybody may
     */
    record Served(String name, String mediaType, byte[] content, boolean open, byte[] sha256) {}

    /**
     * A file by its id.
     *
     * @throws NotFoundException when there is none, or none that the caller may know of
     * @throws IllegalStateException when its content is not what was uploaded
     */
    Served file(String id) {
        return Operation.within(limits.timeout(), () -> find(id));
    }

    private Served find(String id) {
        long key = StaffId.key("ReportFile", id, "id");
        FileRepository.Found found = files.find(key).orElseThrow(() -> new NotFoundException("file", id));
        if (!found.open() && !mayRead(found)) {
            throw new NotFoundException("file", id);
        }
        byte[] content = contents.read(key);
        if (!Arrays.equals(Uploads.sha256(content), found.sha256())) {
            throw new IllegalStateException("The content of file " + key + " differs from what was uploaded");
        }
        StoredFile file = found.file();
        String name = found.open()
                ? new SourceFile(
                                key,
                                Objects.requireNonNullElse(found.target(), SourceFile.ANSWER),
                                file.mediaType(),
                                file.size())
                        .name()
                : file.name();
        return new Served(name, file.mediaType(), content, found.open(), found.sha256());
    }

    private boolean mayRead(FileRepository.Found found) {
        Caller caller;
        try {
            caller = guard.reader();
        } catch (NotSignedInException nobody) {
            return false;
        }
        if (found.agency() == null) {
            return found.uploadedBy() == caller.account();
        }
        var agency = places.agencyOn(found.agency(), guard.today()).orElseThrow();
        return caller.may(new Right(Permission.READ_REPORTS, agency));
    }
}
