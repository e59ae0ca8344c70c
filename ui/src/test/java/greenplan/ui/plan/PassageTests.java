package greenplan.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassageTests {

    @Test
    void aQuoteIsFoundAcrossAPageBreak() {
        String text = "giảm phát thải;\n\ntỷ lệ  che phủ\n\nrừng ổn định";
        assertThat(Passage.of(text, "tỷ lệ che phủ rừng", 0))
                .map(passage -> passage.of(text))
                .contains("tỷ lệ  che phủ\n\nrừng");
    }

    @Test
    void theSameWordsAreToldApartByTheirPlace() {
        String text = "rừng 60%; rừng 60%.";
        assertThat(Passage.of(text, "rừng 60%", 0)).contains(new Passage(0, 8));
        assertThat(Passage.of(text, "rừng 60%", 1)).contains(new Passage(10, 18));
        assertThat(Passage.of(text, "rừng 60%", 2)).isEmpty();
    }

    @Test
    void wordsThatAreNotThereAreNotFound() {
        assertThat(Passage.of("rừng", "biển", 0)).isEmpty();
        assertThat(Passage.of("rừng", "  ", 0)).isEmpty();
        assertThat(Passage.of("", "rừng", 0)).isEmpty();
    }

    @Test
    void lettersAreComparedComposed() {
        assertThat(Passage.of("rừng", java.text.Normalizer.normalize("rừng", java.text.Normalizer.Form.NFD), 0))
                .contains(new Passage(0, 4));
    }
}
