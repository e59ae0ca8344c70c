package greenplan.backend.packages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one package, and asks the questions that every file is asked. */
final class Findings {

    private final PlanPackage contents;
    private final List<PackageProblem> problems = new ArrayList<>();
    private final Map<String, String> words = new HashMap<>();

    Findings(PlanPackage contents) {
        this.contents = contents;
        contents.outline().forEach(clause -> words.put(clause.path(), Verbatim.of(clause.words())));
    }

    List<PackageProblem> problems() {
        return problems;
    }

    /** Notes a problem at a JSON pointer of a file. */
    void add(PackageFile file, String pointer, String message, String cure) {
        problems.add(contents.pages().problem(file, pointer, message, cure));
    }

    /** Notes a problem unless the condition holds. */
    void require(boolean condition, PackageFile file, String pointer, String message, String cure) {
        if (!condition) {
            add(file, pointer, message, cure);
        }
    }

    /** A code that is named must be one of those that another file defines; nothing is asked when that file is broken. */
    void known(
            PackageFile file,
            String pointer,
            @Nullable String code,
            Collection<String> codes,
            PackageFile definedIn,
            String what) {
        if (code != null && contents.pages().sound(definedIn) && !codes.contains(code)) {
            add(
                    file,
                    pointer,
                    what + " '" + code + "' is not in " + definedIn.fileName(),
                    "Correct the code, or add it to " + definedIn.fileName());
        }
    }

    /** The path must be a clause of the outline. */
    void clause(PackageFile file, String pointer, @Nullable String path) {
        known(file, pointer, path, words.keySet(), PackageFile.OUTLINE, "The clause");
    }

    /** The quote must be a verbatim part of the clause. */
    void quote(PackageFile file, String pointer, String path, @Nullable String quote) {
        clause(file, pointer + "/clause", path);
        String clause = words.get(path);
        if (quote == null || clause == null) {
            return;
        }
        String plain = Verbatim.of(quote);
        if (clause.contains(plain)) {
            return;
        }
        String cure = words.entrySet().stream()
                .filter(other -> other.getValue().contains(plain))
                .findFirst()
                .map(other -> "It is part of " + other.getKey() + ": name that clause")
                .orElse("Copy it word for word from source.txt, marks and misprints included");
        add(file, pointer + "/quote", "The quote «" + quote + "» is not part of " + path, cure);
    }

    /** No two entries of a list may have the same key. */
    <T> Set<String> unique(PackageFile file, List<T> list, String at, Function<T, String> key, String what) {
        var seen = new HashSet<String>();
        for (int i = 0; i < list.size(); i++) {
            String code = key.apply(list.get(i));
            require(
                    seen.add(code),
                    file,
                    at + "/" + i,
                    what + " '" + code + "' comes twice",
                    "Remove one of them, or give it another code");
        }
        return seen;
    }

    /** The first day must not be after the last. */
    void forward(PackageFile file, String pointer, @Nullable LocalDate from, @Nullable LocalDate to) {
        require(
                from == null || to == null || !from.isAfter(to),
                file,
                pointer,
                "It begins on " + from + " but ends on " + to,
                "Correct 'from' or 'to'; both are inclusive");
    }

    /** The first year must not be after the last. */
    void forward(PackageFile file, String pointer, int from, int to) {
        require(
                from <= to,
                file,
                pointer,
                "It begins in " + from + " but ends in " + to,
                "Correct 'from' or 'to'; both are inclusive");
    }

    /** No two spans of a list may share a day. */
    <T> void apart(
            PackageFile file,
            String pointer,
            List<T> list,
            Function<T, @Nullable LocalDate> from,
            Function<T, @Nullable LocalDate> to,
            String what) {
        for (int i = 0; i < list.size(); i++) {
            forward(file, pointer + "/" + i, from.apply(list.get(i)), to.apply(list.get(i)));
            for (int j = 0; j < i; j++) {
                LocalDate a = from.apply(list.get(i));
                LocalDate b = to.apply(list.get(i));
                LocalDate c = from.apply(list.get(j));
                LocalDate d = to.apply(list.get(j));
                boolean before = b != null && c != null && b.isBefore(c);
                boolean after = a != null && d != null && d.isBefore(a);
                require(
                        before || after,
                        file,
                        pointer + "/" + i,
                        what + " overlaps in time with another of the same kind",
                        "End one on the day before the other begins");
            }
        }
    }
}
