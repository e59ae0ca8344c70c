package greenplan.ui.packages;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import greenplan.ui.workspace.DeedButton;
import java.util.Map;
import java.util.function.BiFunction;

/** Takes the files of a package, shows what they would change, and loads them when somebody says so. */
final class LoadForm extends Composite<Div> {

    private final Voice voice;
    private final BiFunction<Map<String, ?>, Boolean, Loading> load;
    private final SideChoices choices;
    private final Checked checked;
    private final Differences differences;
    private final Parcel parcel = new Parcel();
    private final Div result = new Div();

    /**
     * The form.
     *
     * @param load loads by the input of the mutation; true to look only
     */
    LoadForm(Voice voice, BiFunction<Map<String, ?>, Boolean, Loading> load) {
        this.voice = voice;
        this.load = load;
        checked = new Checked(voice);
        differences = new Differences(voice);
        choices = new SideChoices(voice);
        // No further than a package goes, whatever the browser says of the size.
        UploadHandler taking =
                file -> parcel.add(file.getFileName(), file.getInputStream().readNBytes(Parcel.MOST + 1));
        var upload = new Upload(taking);
        upload.setAcceptedFileExtensions(".zip", ".yaml", ".txt");
        upload.setDropAllowed(true);
        var pick = new Button(voice.say("packages.pick"));
        upload.setUploadButton(pick);
        upload.setDropLabel(Markup.element("span", "", voice.say("packages.drop")));
        upload.addAllFinishedListener(done -> {
            upload.clearFileList();
            look();
        });
        result.getElement().setAttribute("role", "status");
        getContent().add(upload, result);
    }

    private void look() {
        if (parcel.isTooLarge()) {
            parcel.clear();
            result.removeAll();
            result.add(Markup.p(voice.say("packages.too-large")));
            return;
        }
        if (parcel.isEmpty()) {
            result.removeAll();
            result.add(Markup.p(voice.say("packages.none-of-these")));
            return;
        }
        show(load.apply(input(), true));
    }

    private Map<String, ?> input() {
        return Map.of("plan", parcel.plan(), "files", parcel.input(), "choices", choices.input());
    }

    private void show(Loading loading) {
        result.removeAll();
        choices.clear();
        if (loading.state() == null) {
            loading.problems().forEach(problem -> result.add(Markup.p(problem.message())));
            return;
        }
        result.add(Markup.p(
                Markup.element("b", "", parcel.plan()), " – ", voice.texts().word("packages.would", loading.state())));
        if (!loading.findings().isEmpty()) {
            result.add(checked.findings(loading.findings()));
        }
        if (!loading.questions().isEmpty()) {
            result.add(checked.questions(loading.questions()));
        }
        loading.conflicts().forEach(conflict -> result.add(choices.between(conflict)));
        if (!loading.changes().isEmpty()) {
            result.add(differences.changes(loading.changes()));
        }
        if (!loading.edits().isEmpty()) {
            result.add(differences.edits(loading.edits()));
        }
        switch (loading.state()) {
            case LOADED, CHANGED, CONFLICTS -> result.add(go());
            case UNCHANGED, BROKEN -> parcel.clear();
        }
    }

    private Button go() {
        return new DeedButton(voice.say("packages.go"), () -> {
            Loading loading = load.apply(input(), false);
            if (!loading.isDone()) {
                show(loading);
            }
        });
    }
}
