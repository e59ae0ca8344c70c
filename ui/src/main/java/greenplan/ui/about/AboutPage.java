package greenplan.ui.about;

import java.util.List;

/** The answer to {@code AboutView.graphql}. */
record AboutPage(List<Province> provinces) {

    record Province(String code, String name, boolean sample) {}
}
