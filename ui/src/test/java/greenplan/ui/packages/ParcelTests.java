package greenplan.ui.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ParcelTests {

    private final Parcel parcel = new Parcel();

    @Test
    void filesOfAPackageAreTakenFromAZipByTheirNamesAlone() throws Exception {
        parcel.add("a.zip", zip(1, "x/plan.yaml", "code: mau\n"));
        parcel.add("b.zip", zip(1, "../../etc/targets.yaml", "[]"));
        parcel.add("c.zip", zip(1, "/etc/passwd", "root"));
        assertThat(parcel.plan()).isEqualTo("mau");
        assertThat(parcel.input()).extracting(file -> file.get("name")).containsExactly("plan.yaml", "targets.yaml");
        assertThat(parcel.isTooLarge()).isFalse();
    }

    @Test
    void aZipThatHoldsMoreThanAPackageCanIsReadNoFurtherAndTold() throws Exception {
        parcel.add("zeroes.zip", zip(1, "plan.yaml", "\0".repeat(50_000_000)));
        assertThat(parcel.isTooLarge()).isTrue();
        assertThat(parcel.isEmpty()).isTrue();
    }

    @Test
    void aZipOfThousandsOfFilesIsTold() throws Exception {
        parcel.add("many.zip", zip(5_000, "more-%d.yaml", "a: 1\n"));
        assertThat(parcel.isTooLarge()).isTrue();
        parcel.clear();
        assertThat(parcel.isTooLarge()).isFalse();
    }

    @Test
    void aLargeFileIsTold() throws Exception {
        parcel.add("source.txt", new byte[Parcel.MOST + 1]);
        assertThat(parcel.isTooLarge()).isTrue();
    }

    private static byte[] zip(int times, String name, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        byte[] each = content.getBytes(StandardCharsets.UTF_8);
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i : IntStream.range(0, times).toArray()) {
                zip.putNextEntry(new ZipEntry(name.formatted(i)));
                zip.write(each);
            }
        }
        return bytes.toByteArray();
    }
}
