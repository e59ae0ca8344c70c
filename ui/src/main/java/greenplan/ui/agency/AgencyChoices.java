package greenplan.ui.agency;

import greenplan.schema.AgencyKind;
import greenplan.ui.element.FilterForm;
import greenplan.ui.element.PageRequest;
import greenplan.ui.html.Plain;
import greenplan.ui.language.Voice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** The filters of the list of agencies. */
record AgencyChoices(List<AgenciesPage.Count> all, PageRequest request, Voice voice) {

    static final String PROVINCE = "tinh";
    static final String KIND = "loai";

    Plain form() {
        // A fictional province only when it is chosen already.
        String chosen = request.query(PROVINCE).orElse("");
        var offered = all.stream()
                .filter(each ->
                        !each.province().sample() || each.province().code().equals(chosen))
                .toList();
        var provinces = new LinkedHashMap<String, String>();
        offered.forEach(
                each -> provinces.put(each.province().code(), each.province().name()));
        return new FilterForm<>(request, voice.say("agency.list.filter"), offered, AgenciesPage.Count::count, voice)
                .choice(
                        PROVINCE,
                        voice.say("agency.list.province"),
                        provinces,
                        each -> Stream.of(each.province().code()))
                .choice(
                        KIND,
                        voice.say("agency.list.kind"),
                        FilterForm.options(AgencyKind.values(), "agency.kind", voice),
                        each -> Stream.of(PageRequest.slug(each.kind())))
                .form();
    }
}
