package greenplan.ui.home;

import java.util.List;

/** The answer to {@code HomeView.graphql}. */
record HomePage(List<Province> provinces) {

    record Province(String code, String name, List<Plan> plans) {}

    record Plan(String code, String title) {}
}
