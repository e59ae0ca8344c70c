package greenplan.backend.planfile;

import static greenplan.backend.planfile.Finding.word;

import greenplan.db.base.enums.ClauseRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with one package, and asks the questions that every file is asked. */
final class Findings {

    /** Problems that are told at once; who mends so many checks again. */
    static final int MOST = 500;

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
    void add(PackageFile file, String pointer, Finding finding) {
        if (problems.size() <= MOST) {
            problems.add(contents.pages().problem(file, pointer, finding));
        }
    }

    /** Notes a problem unless the condition holds. */
    void require(boolean condition, PackageFile file, String pointer, Finding finding) {
        if (!condition) {
            add(file, pointer, finding);
        }
    }

    /** A code that is named must be one of those that another file defines; nothing is asked when that file is broken. */
    void known(
            PackageFile file,
            String pointer,
            @Nullable String code,
            Collection<String> codes,
            PackageFile definedIn,
            FindingWords.Word what) {
        if (code != null && contents.pages().sound(definedIn) && !codes.contains(code)) {
            add(file, pointer, Finding.of("unknown", what, code, definedIn.fileName()));
        }
    }

    /** The path must be a clause of the outline. */
    void clause(PackageFile file, String pointer, @Nullable String path) {
        known(file, pointer, path, words.keySet(), PackageFile.OUTLINE, word("clause"));
    }

    /** The path must be a clause of the outline, of one of these roles. */
    void clause(PackageFile file, String pointer, String path, Set<ClauseRole> roles) {
        clause(file, pointer, path);
        contents.outline().stream()
                .filter(clause -> clause.path().equals(path))
                .findFirst()
                .ifPresent(clause -> require(
                        roles.contains(clause.role()),
                        file,
                        pointer,
                        Finding.of("clause.role", path, clause.role(), new TreeSet<>(roles))));
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
        Finding finding = words.entrySet().stream()
                .filter(other -> other.getValue().contains(plain))
                .findFirst()
                .map(other -> Finding.of("quote.elsewhere", quote, path, other.getKey()))
                .orElse(Finding.of("quote", quote, path));
        add(file, pointer + "/quote", finding);
    }

    /** No two entries of a list may have the same key. */
    <T> Set<String> unique(PackageFile file, List<T> list, String at, Function<T, String> key, FindingWords.Word what) {
        var seen = new HashSet<String>();
        for (int i = 0; i < list.size(); i++) {
            String code = key.apply(list.get(i));
            require(seen.add(code), file, at + "/" + i, Finding.of("twice", what, code));
        }
        return seen;
    }

    /** The first day must not be after the last. */
    void forward(PackageFile file, String pointer, @Nullable LocalDate from, @Nullable LocalDate to) {
        require(
                from == null || to == null || !from.isAfter(to),
                file,
                pointer,
                Finding.of("forward.day", String.valueOf(from), String.valueOf(to)));
    }

    /** The first year must not be after the last. */
    void forward(PackageFile file, String pointer, int from, int to) {
        require(from <= to, file, pointer, Finding.of("forward.year", from, to));
    }

    /** No two spans of a list may share a day. */
    <T> void apart(
            PackageFile file,
            String pointer,
            List<T> list,
            Function<T, @Nullable LocalDate> from,
            Function<T, @Nullable LocalDate> to,
            FindingWords.Word what) {
        for (int i = 0; i < list.size(); i++) {
            forward(file, pointer + "/" + i, from.apply(list.get(i)), to.apply(list.get(i)));
            for (int j = 0; j < i; j++) {
                LocalDate a = from.apply(list.get(i));
                LocalDate b = to.apply(list.get(i));
                LocalDate c = from.apply(list.get(j));
                LocalDate d = to.apply(list.get(j));
                boolean before = b != null && c != null && b.isBefore(c);
                boolean after = a != null && d != null && d.isBefore(a);
                require(before || after, file, pointer + "/" + i, Finding.of("overlap", what));
            }
        }
    }
}
