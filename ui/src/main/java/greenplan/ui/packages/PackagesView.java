package greenplan.ui.packages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import greenplan.schema.Role;
import greenplan.ui.element.Markup;
import greenplan.ui.workspace.Me;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The plans that came in packages, and loading another one. */
@Route("noi-bo/goi-ke-hoach")
@RolesAllowed(StaffView.STAFF)
class PackagesView extends StaffView {

    PackagesView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        List<PackagesPage.Loaded> loaded =
                ask(PackagesPage.class, Map.of()).workspace().planPackages();
        main.add(Markup.p(say("packages.intro")));
        if (loaded.isEmpty()) {
            main.add(Markup.p(say("packages.none")));
        }
        loaded.forEach(each -> main.add(plan(each)));
        main.add(Markup.section(
                "nap",
                say("packages.load"),
                Markup.p(say("packages.load.intro")),
                Markup.p(only()),
                new LoadForm(voice(), (input, look) -> load(loaded, input, look))));
        return say("packages.title");
    }

    /** Of which provinces packages may be loaded, said before anybody sends one of another; empty when of all. */
    private String only() {
        var loaders = me().roles().stream()
                .filter(held -> held.role() == Role.PORTAL_EDITOR || held.role() == Role.ADMINISTRATOR)
                .toList();
        return loaders.stream().anyMatch(held -> held.provinceName() == null)
                ? ""
                : say(
                        "packages.load.only",
                        loaders.stream()
                                .map(Me.RoleHeld::provinceName)
                                .distinct()
                                .collect(Collectors.joining(", ")));
    }

    private Component plan(PackagesPage.Loaded each) {
        var zip = new Anchor(
                DownloadHandler.fromInputStream(request -> {
                    byte[] bytes = zip(each.code());
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), each.code() + ".zip", "application/zip", bytes.length);
                }),
                say("packages.download"));
        zip.getElement().setAttribute("download", each.code() + ".zip").setAttribute("router-ignore", "");
        zip.getElement().setAttribute("aria-label", say("packages.download.of", each.title()));
        var section = Markup.section(
                each.code(),
                each.title(),
                Markup.p(say("packages.loaded", each.code(), voice().formats().date(each.loadedAt())), " ", zip));
        // Two plans may have one title.
        section.getElement()
                .removeAttribute("aria-labelledby")
                .setAttribute("aria-label", each.title() + " (" + each.code() + ")");
        section.add(
                each.edits().isEmpty()
                        ? Markup.p(say("packages.no-edits"))
                        : Markup.details(
                                say("packages.edits", each.edits().size()),
                                Markup.p(say("packages.edits.intro")),
                                new Differences(voice()).edits(each.edits())));
        return section;
    }

    private byte[] zip(String plan) {
        var files = ask("Files", PackagesPage.Files.class, Map.of("plan", plan))
                .workspace()
                .planPackage()
                .files();
        return Parcel.zip(plan, files == null ? List.of() : files);
    }

    private Loading load(List<PackagesPage.Loaded> loaded, Map<String, ?> input, boolean look) {
        var all = new LinkedHashMap<String, Object>(input);
        all.put("dryRun", look);
        loaded.stream()
                .filter(each -> each.code().equals(input.get("plan")))
                .findFirst()
                .ifPresent(each -> all.put("expectedDigest", each.digest()));
        Loading loading = tell("LoadPackage", Loading.class, Map.of("input", all));
        if (!look && loading.isDone()) {
            said(say("packages.done"));
            again();
        }
        return loading;
    }
}
