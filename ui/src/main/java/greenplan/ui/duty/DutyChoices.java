package greenplan.ui.duty;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Component;
import greenplan.schema.Audience;
import greenplan.schema.DutyStanding;
import greenplan.schema.Language;
import greenplan.schema.Modality;
import greenplan.ui.agency.Bearer;
import greenplan.ui.agency.FilterForm;
import greenplan.ui.element.PageRequest;
import greenplan.ui.graph.BadRequest;
import greenplan.ui.graph.Named;
import greenplan.ui.language.Voice;
import greenplan.ui.topic.TopicTiles;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The filters of a plan's duties, each with the choices that the plan has. */
record DutyChoices(List<DutiesPage.Choice> duties, List<Named> topics, List<Named> trades, Voice voice) {

    static final String BEARER = "co-quan";
    static final String MODALITY = "vai-tro";
    static final String PART = "phan";
    static final String AUDIENCE = "phuc-vu";
    static final String STANDING = "tien-do";
    static final String TRADE = "nganh";

    /** @throws BadRequest when the address asks for an agency or a section that bears or holds no duty of the plan */
    void check(PageRequest request) {
        check(request, BEARER, bearers());
        check(request, PART, parts());
        check(request, TopicTiles.TOPIC, named(topics));
        check(request, TRADE, named(trades));
    }

    Component form(PageRequest request) {
        var modalities = Arrays.stream(Modality.values())
                .filter(modality -> duties.stream()
                        .flatMap(duty -> duty.bearers().stream())
                        .anyMatch(bearer -> bearer.modality() == modality))
                .toArray(Modality[]::new);
        return new FilterForm(request, voice.say("duty.filter"), voice)
                .choice(BEARER, voice.say("duty.bearer"), bearers(), unnamed())
                .choice(
                        MODALITY,
                        voice.say("agency.duties.modality"),
                        FilterForm.options(modalities, "agency.modality", voice))
                .choice(PART, voice.say("duty.part"), parts(), untranslated())
                .choice(
                        AUDIENCE,
                        voice.say("duty.audience"),
                        FilterForm.options(Audience.values(), "duty.audience", voice))
                .choice(
                        STANDING,
                        voice.say("duty.standing"),
                        FilterForm.options(standings(), "element.progress", voice))
                .choice(TopicTiles.TOPIC, voice.say("target.filter.topic"), named(topics))
                .choice(TRADE, voice.say("audience.trade"), named(trades))
                .keepingDay()
                .form(voice.say("agency.filter.go"), voice.say("agency.filter.reset"));
    }

    private static Map<String, String> named(List<Named> all) {
        var names = new LinkedHashMap<String, String>();
        all.forEach(each -> names.put(each.code(), each.name()));
        return names;
    }

    /** Those that a duty of the plan has, the furthest first. */
    private DutyStanding[] standings() {
        return duties.stream()
                .map(DutiesPage.Choice::standing)
                .distinct()
                .sorted()
                .toArray(DutyStanding[]::new);
    }

    /** Names by slug: whom the plan names, and who holds a duty now. */
    private Map<String, String> bearers() {
        var names = new LinkedHashMap<String, String>();
        agencies()
                .sorted(Comparator.comparing(
                        Bearer.Link::name,
                        Collator.getInstance(Locale.of(voice.language().code()))))
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
                .flatMap(bearer -> Stream.concat(
                        Stream.of(bearer.agency()), bearer.now().stream().map(DutiesPage.Held::agency)))
                .distinct();
    }

    /** The headings of its sections, which are the plan's own words, or those in English. */
    private Map<String, String> parts() {
        var headings = new LinkedHashMap<String, String>();
        duties.stream()
                .map(DutiesPage.Choice::group)
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
                .map(DutiesPage.Choice::group)
                .filter(Objects::nonNull)
                .filter(group -> group.english(voice).isEmpty())
                .map(Group::path)
                .collect(toSet());
    }

    private static void check(PageRequest request, String name, Map<String, String> choices) {
        request.query(name).filter(value -> !choices.containsKey(value)).ifPresent(value -> {
            throw new BadRequest(name, value, String.join(", ", choices.keySet()));
        });
    }
}
