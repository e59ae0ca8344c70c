package greenplan.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import greenplan.ui.page.Visit;
import greenplan.ui.report.OpenCycle;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every page of the workspace, found by its route, so that no new one is forgotten. */
@Order(2)
class EveryStaffPageInBrowserTests {

    private final OpenCycle cycle = OpenCycle.open();
    private final String report = cycle.report(Staff.DEPARTMENT);

    /** What stands below an address; a page that asks for more than these is added here. */
    private final Map<String, String> below = Map.of(
            "bao-cao/:report",
            report,
            "duyet/:cycle?",
            cycle.id(),
            "duyet/:cycle/:report",
            cycle.id() + "/" + report,
            "in/bao-cao/:id",
            report,
            "in/ky/:id",
            cycle.id(),
            "ky-bao-cao/:cycle",
            cycle.id(),
            "ky-bao-cao/:cycle/sua",
            cycle.id() + "/sua",
            "nhan-dinh/:report",
            report,
            "lich-su/:id",
            report,
            "tai-khoan/:id",
            account());

    @Test
    void everyPageIsAccessibleAndFitsANarrowPhone() {
        List<String> addresses = addresses();
        assertThat(addresses).hasSizeGreaterThan(15);
        try (Visit visit = Staff.open(Staff.everybody(), "/noi-bo", 360)) {
            for (String address : addresses) {
                visit.go(address).page().waitForSelector(".workspace h1");
                assertThat(visit.text()).as(address).doesNotContain("Không tìm thấy", "không có quyền");
                visit.isAccessible().isReadableInTheDark().fits().isQuiet();
            }
        }
    }

    private List<String> addresses() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scan.findCandidateComponents("greenplan.ui").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .map(view -> view.getAnnotation(Route.class).value())
                .filter(route -> route.equals("noi-bo") || route.startsWith("noi-bo/"))
                .map(this::address)
                .sorted()
                .toList();
    }

    private String address(String route) {
        int parameter = route.indexOf("/:");
        if (parameter < 0) {
            return "/" + route;
        }
        String ending = route.substring("noi-bo/".length());
        assertThat(below).as("what stands below the address %s", route).containsKey(ending);
        return "/" + route.substring(0, parameter) + "/" + below.get(ending);
    }

    private static String account() {
        return Staff.graph(
                        Staff.token(Staff.administrator()),
                        "{ workspace { accounts(first: 1) { nodes { id } } } }",
                        Map.of())
                .at("/data/workspace/accounts/nodes/0/id")
                .asString();
    }
}
