package greenplan.ui.packages;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import greenplan.schema.PackageSide;
import greenplan.ui.element.Cell;
import greenplan.ui.element.Column;
import greenplan.ui.element.DataTable;
import greenplan.ui.element.Markup;
import greenplan.ui.language.Voice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Takes the files of a package, shows what they would change, and loads them when somebody says so. */
final class LoadForm extends Composite<Div> {

    private final Voice voice;
    private final BiFunction<Map<String, ?>, Boolean, Loading> load;
    private final Differences differences;
    private final Parcel parcel = new Parcel();
    private final Div result = new Div();
    private final Map<String, RadioButtonGroup<PackageSide>> choices = new LinkedHashMap<>();

    /**
     * The form.
     *
     * @param load loads by the input of the mutation; true to look only
     */
    LoadForm(Voice voice, BiFunction<Map<String, ?>, Boolean, Loading> load) {
        this.voice = voice;
        this.load = load;
        this.differences = new Differences(voice);
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
        return Map.of(
                "plan",
                parcel.plan(),
                "files",
                parcel.input(),
                "choices",
                choices.entrySet().stream()
                        .filter(choice -> choice.getValue().getValue() != null)
                        .map(choice -> Map.of(
                                "conflict",
                                choice.getKey(),
                                "side",
                                choice.getValue().getValue().name()))
                        .toList());
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
            result.add(findings(loading.findings()));
        }
        if (!loading.questions().isEmpty()) {
            result.add(questions(loading.questions()));
        }
        loading.conflicts().forEach(this::choice);
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

    private void choice(PackagesPage.Difference conflict) {
        var choice = new RadioButtonGroup<PackageSide>(Differences.place(conflict));
        choice.setItems(PackageSide.values());
        choice.setItemLabelGenerator(side -> side == PackageSide.PORTAL
                ? voice.say("packages.keep", differences.words(conflict.now()))
                : voice.say("packages.take", differences.words(conflict.wanted())));
        choice.addClassName("stacked");
        choices.put(conflict.id(), choice);
        result.add(choice);
    }

    private Button go() {
        var go = new Button(voice.say("packages.go"), click -> {
            Loading loading = load.apply(input(), false);
            if (!loading.isDone()) {
                show(loading);
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        go.addClickListener(click -> go.setEnabled(true));
        return go;
    }

    private DataTable questions(List<Loading.Question> questions) {
        var table = DataTable.plain(
                voice.say("packages.questions.caption"),
                Column.words(voice.say("packages.finding.place")),
                Column.words(voice.say("packages.question.odd")),
                Column.words(voice.say("packages.question.reason")));
        questions.forEach(question -> table.row(
                Cell.of(voice.say("packages.finding.line", question.file(), question.line())),
                Cell.of(question.message()),
                Cell.of(question.reason())));
        return table;
    }

    private DataTable findings(List<Loading.Finding> findings) {
        var table = DataTable.plain(
                voice.say("packages.findings.caption"),
                Column.words(voice.say("packages.finding.place")),
                Column.words(voice.say("packages.finding.message")),
                Column.words(voice.say("packages.finding.cure")));
        findings.forEach(finding -> table.row(
                Cell.of(voice.say("packages.finding.line", finding.file(), finding.line())),
                Cell.of(finding.message()),
                Cell.of(finding.cure())));
        return table;
    }
}
