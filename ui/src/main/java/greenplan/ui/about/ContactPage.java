package greenplan.ui.about;

import greenplan.schema.Language;
import greenplan.ui.agency.Bearer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code ContactView.graphql}. */
record ContactPage(Plans plans) {

    record Plans(List<Plan> nodes) {}

    record Plan(String code, String title, @Nullable FocalAgency focalAgency) {}

    record FocalAgency(String code, String name, Language nameLanguage, List<Follower> successors) {

        Bearer.Link link() {
            return new Bearer.Link(code, name, nameLanguage);
        }
    }

    record Follower(Bearer.Link agency) {}
}
