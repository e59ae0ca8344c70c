package greenplan.backend.file;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Where contents are kept, and how much the server reads of an upload before it refuses. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FileSettings.class)
class FileConfiguration {

    private static final long FRAME = 64 * 1024;

    @Bean
    MultipartConfigElement uploadLimits(FileSettings settings) {
        long largest = settings.largest().toBytes();
        return new MultipartConfigElement("", largest, largest + FRAME, (int) FRAME);
    }

    @Bean
    @Primary
    Contents contents(FileSettings settings, FileContentRepository database) {
        return settings.folder() == null ? database : new ContentsInAFolder(settings.folder());
    }
}
