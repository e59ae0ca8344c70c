package greenplan.ui.duty;

import static java.util.stream.Collectors.toSet;

import greenplan.schema.Audience;
import greenplan.schema.DutyStanding;
import greenplan.schema.Language;
import greenplan.schema.Modality;
import greenplan.ui.agency.Bearer;
import greenplan.ui.element.FilterForm;
import greenplan.ui.element.PageRequest;
import greenplan.ui.graph.BadRequest;
import greenplan.ui.graph.Named;
import greenplan.ui.language.Voice;
import greenplan.ui.topic.TopicTiles;
import java.text.Collator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The filters of a plan's duties, each with the choices that the plan has. */
record DutyChoices(List<DutiesPage.Duty> duties, List<Named> topics, List<Named> trades, Voice voice) {

    static final String BEARER = "co-quan";
    static final String MODALITY = "vai-tro";
    static final String PART = "phan";
    static final String AUDIENCE = "phuc-vu";
    static final String STANDING = "tien-do";
    static final String TRADE = "nganh";

    /** @throws BadRequest when the address asks for what no duty of the plan can have */
    FilterForm<DutiesPage.Duty> form(PageRequest request) {
        var bearer = request.query(BEARER);
        var modality = request.query(MODALITY);
        return new FilterForm<>(request, voice.say("duty.filter"), duties, voice)
                .choice(
                        TopicTiles.TOPIC,
                        voice.say("element.filter.topic"),
                        named(topics),
                        duty -> duty.topics().stream().map(DutiesPage.Code::code))
                .choice(
                        BEARER,
                        voice.say("duty.bearer"),
                        bearers(),
                        duty -> duty.bearers().stream()
                                .filter(each ->
                                        modality.isEmpty() || modality.get().equals(modality(each)))
                                .flatMap(DutyChoices::slugs),
                        unnamed())
                .choice(
                        MODALITY,
                        voice.say("agency.duties.modality"),
                        FilterForm.options(Modality.values(), "agency.modality", voice),
                        duty -> duty.bearers().stream()
                                .filter(each -> bearer.isEmpty() || slugs(each).anyMatch(bearer.get()::equals))
                                .map(DutyChoices::modality))
                .choice(
                        PART,
                        voice.say("duty.part"),
                        parts(),
                        duty -> duty.group() == null
                                ? Stream.of()
                                : Stream.of(duty.group().path()),
                        untranslated())
                .choice(
                        STANDING,
                        voice.say("duty.standing"),
                        FilterForm.options(DutyStanding.values(), "element.progress", voice),
                        duty -> Stream.of(PageRequest.slug(duty.standing())))
                .choice(
                        AUDIENCE,
                        voice.say("duty.audience"),
                        FilterForm.options(Audience.values(), "duty.audience", voice),
                        duty -> duty.audience().stream().map(PageRequest::slug))
                .choice(
                        TRADE,
                        voice.say("audience.trade"),
                        named(trades),
                        duty -> duty.trades().stream().map(DutiesPage.Code::code))
                .keepingDay();
    }

    private static String modality(Bearer bearing) {
        return PageRequest.slug(bearing.modality());
    }

    /** Whom the plan names, and who holds the duty now. */
    private static Stream<Bearer.Link> agencies(Bearer bearing) {
        return Stream.concat(Stream.of(bearing.agency()), bearing.now().stream().map(Bearer.Holder::agency));
    }

    private static Stream<String> slugs(Bearer bearing) {
        return agencies(bearing).map(Bearer.Link::slug);
    }

    private static Map<String, String> named(List<Named> all) {
        var names = new LinkedHashMap<String, String>();
        all.forEach(each -> names.put(each.code(), each.name()));
        return names;
    }

    /** Names by slug: whom the plan names, and who holds a duty now. */
    private Map<String, String> bearers() {
        var names = new LinkedHashMap<String, String>();
        var dictionary = Collator.getInstance(voice.language().locale());
        agencies()
                .map(agency -> Map.entry(dictionary.getCollationKey(agency.name()), agency))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .forEach(agency -> names.put(agency.slug(), agency.name()));
        return names;
    }

    /** Of these, those whose name is Vietnamese, because nobody has put it into the language of the page. */
    private Set<String> unnamed() {
        return agencies()
                .filter(agency -> agency.nameLanguage() == Language.VI)
                .map(Bearer.Link::slug)
                .collect(toSet());
    }

    private Stream<Bearer.Link> agencies() {
        return duties.stream()
                .flatMap(duty -> duty.bearers().stream())
                .flatMap(DutyChoices::agencies)
                .distinct();
    }

    /** The headings of its sections, which are the plan's own words, or those in English. */
    private Map<String, String> parts() {
        var headings = new LinkedHashMap<String, String>();
        duties.stream()
                .map(DutiesPage.Duty::group)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(group -> {
                    String words = group.path().replaceFirst("[^.]*$", "")
                            + group.english(voice).orElse(group.heading());
                    headings.put(group.path(), words);
                });
        return headings;
    }

    /** Of these, those that stand there in Vietnamese. */
    private Set<String> untranslated() {
        return duties.stream()
                .map(DutiesPage.Duty::group)
                .filter(Objects::nonNull)
                .filter(group -> group.english(voice).isEmpty())
                .map(Group::path)
                .collect(toSet());
    }
}
