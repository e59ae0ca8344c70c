package greenplan.ui.reorganisation;

import greenplan.schema.AgencyKind;
import greenplan.schema.PlainLetters;
import greenplan.ui.language.Voice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list of agencies as it is typed or pasted from a sheet: a name a line, or name, kind and English name parted by tabs.
 *
 * @param agencies as the input of foundAgencies has them; empty lines are left out, and each knows its line
 * @param slips what cannot be read, by line
 */
record PastedAgencies(List<Map<String, Object>> agencies, List<String> slips) {

    static PastedAgencies of(String text, AgencyKind usual, Voice voice) {
        var agencies = new ArrayList<Map<String, Object>>();
        var slips = new ArrayList<String>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (lines.get(i).isBlank()) {
                continue;
            }
            int line = i + 1;
            String kind = cells.length > 1 ? cells[1].strip() : "";
            Optional<AgencyKind> its = kind.isEmpty() ? Optional.of(usual) : kind(kind, voice);
            if (its.isEmpty()) {
                slips.add(voice.say("reorganisation.found.kind.unknown", line, kind));
            }
            var agency = new LinkedHashMap<String, Object>();
            agency.put("line", line);
            agency.put("nameVi", cells[0].strip());
            agency.put("kind", its.orElse(usual).name());
            if (cells.length > 2 && !cells[2].isBlank()) {
                agency.put("nameEn", cells[2].strip());
            }
            agencies.add(agency);
        }
        return new PastedAgencies(agencies, slips);
    }

    /** A kind by a word of it as people write it, with or without marks: {@code xã}, {@code Sở}, {@code DEPARTMENT}. */
    private static Optional<AgencyKind> kind(String word, Voice voice) {
        String wanted = PlainLetters.slug(word);
        return NewAgencyFields.SINGLE.stream()
                .filter(each -> PlainLetters.slug(each.name()).equals(wanted)
                        || List.of(voice.say("reorganisation.found.kind.words." + each)
                                        .split(","))
                                .stream()
                                .anyMatch(known -> PlainLetters.slug(known).equals(wanted)))
                .findFirst();
    }
}
