package greenplan.ui.about;

import greenplan.ui.agency.FocalAgency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer to {@code ContactView.graphql}. */
record ContactPage(Plans plans) {

    record Plans(List<Plan> nodes) {}

    record Plan(String code, String title, @Nullable FocalAgency focalAgency) {}
}
