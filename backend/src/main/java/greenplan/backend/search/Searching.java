package greenplan.backend.search;

import greenplan.backend.graph.Connection;
import greenplan.backend.graph.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Answers a question: as it was typed; where that finds nothing, as if its last word were half typed; where that finds nothing either, as if there were
 * a slip in a word, and then it says so.
 */
@Service
class Searching {

    private final PublishedFound found;
    private final PublishedSlips slips;

    Searching(PublishedFound found, PublishedSlips slips) {
        this.found = found;
        this.slips = slips;
    }

    Results page(Question question, PublishedFound.Where where, Page page, boolean counted) {
        if (question.isEmpty()) {
            return new Results(Connection.none(page), Map.of(), null);
        }
        Results typed = found.page(question, where, page, counted);
        if (!typed.isEmpty()) {
            return typed;
        }
        Results half = found.page(question.asTyped(), where, page, counted);
        if (!half.isEmpty()) {
            return half;
        }
        Question meant = slips.meant(question, where.language(), where.includeSample());
        if (meant == null) {
            return half;
        }
        Results corrected = found.page(meant, where, page, counted);
        return corrected.isEmpty() ? corrected : corrected.correcting(asWritten(meant, corrected));
    }

    /** The question as the best result writes its words; a word that this one does not have as it was typed. */
    private static String asWritten(Question question, Results results) {
        var excerpt = new Excerpt(question);
        var written = new HashMap<>(excerpt.written(question.typed()));
        results.nodes().stream().limit(1).forEach(best -> {
            written.putAll(excerpt.written(best.excerpt()));
            if (best.translatedExcerpt() != null) {
                excerpt.written(best.translatedExcerpt()).forEach(written::putIfAbsent);
            }
            written.putAll(excerpt.written(best.title().vi()));
            excerpt.written(best.title().en()).forEach(written::putIfAbsent);
        });
        return question.spelt().stream()
                .map(word -> written.getOrDefault(Spelling.bare(word), word))
                .collect(Collectors.joining(" "));
    }
}
