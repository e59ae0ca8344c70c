package greenplan.backend.file;

import greenplan.backend.mutation.Problem;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Says how large a file may be. */
@RestControllerAdvice(assignableTypes = FileController.class)
class FileErrors {

    private final FileSettings settings;

    FileErrors(FileSettings settings) {
        this.settings = settings;
    }

    @ExceptionHandler
    ResponseEntity<?> tooLarge(MaxUploadSizeExceededException tooLarge) {
        long most = settings.largest().toKilobytes();
        var problem = Problem.of("file", "file.TOO_LARGE", most);
        return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("problems", List.of(problem)));
    }
}
