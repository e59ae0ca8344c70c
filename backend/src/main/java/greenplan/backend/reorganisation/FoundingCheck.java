package greenplan.backend.reorganisation;

import static java.util.stream.Collectors.toMap;

import greenplan.backend.mutation.Problems;
import greenplan.backend.reorganisation.FoundingInput.OfAgency;
import greenplan.backend.reorganisation.Organisation.Agency;
import greenplan.db.base.enums.AgencyKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What agencies must be that are founded: each with a name that no other has on its day, told by its line; and classes that are there. */
record FoundingCheck(String province, Map<String, Agency> there, FoundingInput input, Problems problems) {

    static final int MOST = 300;

    void check() {
        List<OfAgency> all = input.agencies();
        problems.unless(!all.isEmpty() && all.size() <= MOST, "agencies", "reorganisation.HOW_MANY", MOST, all.size());
        Map<String, String> living = there.values().stream()
                .filter(agency -> agency.existsOn(input.date()))
                .collect(toMap(agency -> folded(agency.name().vi()), Agency::code, (first, second) -> first));
        var lines = new HashMap<String, Integer>();
        var codes = new HashMap<String, Integer>();
        for (int i = 0; i < all.size(); i++) {
            OfAgency agency = all.get(i);
            int line = agency.at(i);
            words(agency, "agencies." + i, line);
            String name = folded(agency.name());
            Integer before = lines.putIfAbsent(name, line);
            problems.unless(before == null, "agencies." + i, "reorganisation.BAD_LINE.twice", line, before);
            String same = living.get(name);
            problems.unless(same == null, "agencies." + i, "reorganisation.BAD_LINE.there", line, agency.name(), same);
            code(agency, "agencies." + i, line, codes);
        }
        input.classes().forEach(this::isClass);
    }

    private void words(OfAgency agency, String field, int line) {
        int length = agency.name().length();
        problems.unless(length >= 1 && length <= 200, field, "reorganisation.BAD_LINE.name", line, length);
        String english = agency.nameEn();
        problems.unless(
                english == null || english.strip().length() <= 200, field, "reorganisation.BAD_LINE.english", line);
        problems.unless(agency.kind() != AgencyKind.CLASS, field, "reorganisation.BAD_LINE.class", line);
    }

    private void code(OfAgency agency, String field, int line, Map<String, Integer> codes) {
        String code = agency.code();
        if (code == null) {
            problems.unless(
                    agency.name().matches(".*[\\p{L}\\p{N}].*") || agency.name().isEmpty(),
                    field,
                    "reorganisation.BAD_LINE.letters",
                    line);
            return;
        }
        problems.unless(ProposalCheck.isSlug(code), field, "reorganisation.BAD_LINE.code", line, code);
        problems.unless(
                !there.containsKey(code) && codes.putIfAbsent(code, line) == null,
                field,
                "reorganisation.BAD_LINE.taken",
                line,
                code);
    }

    private void isClass(String code) {
        Agency its = code.startsWith(province + "/") ? there.get(code.substring(province.length() + 1)) : null;
        problems.unless(
                its != null && its.kind() == AgencyKind.CLASS && its.existsOn(input.date()),
                "classes",
                "reorganisation.NO_SUCH_CLASS",
                code);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
