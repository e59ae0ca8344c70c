package greenplan.backend.file;

import greenplan.backend.rights.Caller;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * Files come and go outside of GraphQL: {@code POST /files} as {@code multipart/form-data} with one part {@code file}, and
 * {@code GET /files/{id}}. {@code GET /files} says what is taken, and gives a browser the cookie whose value a POST of a
 * session must repeat in the header {@code X-XSRF-TOKEN}.
 */
@RestController
@RequestMapping(FileController.PATH)
class FileController {

    static final String PATH = "/files";

    private final Uploads uploads;
    private final Downloads downloads;
    private final FileSettings settings;

    FileController(Uploads uploads, Downloads downloads, FileSettings settings) {
        this.uploads = uploads;
        this.downloads = downloads;
        this.settings = settings;
    }

    record Taken(String mediaType, String extension) {}

    record Terms(long largest, List<Taken> types) {}

    @GetMapping
    ResponseEntity<Terms> terms() {
        List<Taken> types = Arrays.stream(FileType.values())
                .map(type -> new Taken(type.mediaType(), type.extension()))
                .toList();
        return json(HttpStatus.OK).body(new Terms(settings.largest().toBytes(), types));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> upload(MultipartHttpServletRequest request) throws IOException {
        Caller caller = uploads.caller();
        MultipartFile file = request.getFile("file");
        Uploads.Answer answer = uploads.upload(
                caller, file == null ? null : file.getOriginalFilename(), file == null ? new byte[0] : file.getBytes());
        StoredFile stored = answer.file();
        if (stored == null) {
            return json(HttpStatus.UNPROCESSABLE_CONTENT).body(Map.of("problems", answer.problems()));
        }
        return json(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(Map.of(
                        "id", stored.id(),
                        "name", stored.name(),
                        "mediaType", stored.mediaType(),
                        "size", stored.size(),
                        "url", stored.url()));
    }

    /** A browser saves it and never shows it: no script of it can run in the name of the portal. */
    @GetMapping("/{id}")
    ResponseEntity<byte[]> file(@PathVariable String id) {
        Downloads.Served file = downloads.file(id);
        var answer = ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'");
        if (file.open()) {
            answer.cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                    .eTag(HexFormat.of().formatHex(file.sha256()));
        } else {
            answer.cacheControl(CacheControl.noStore());
        }
        return answer.body(file.content());
    }

    /** In JSON, whatever else a form of a browser would accept. */
    private static ResponseEntity.BodyBuilder json(HttpStatus status) {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON);
    }
}
