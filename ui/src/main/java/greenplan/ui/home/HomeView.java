package greenplan.ui.home;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Says whose portal this is. */
@Route("")
@PageTitle("Cổng Tăng trưởng xanh")
@AnonymousAllowed
class HomeView extends Main {

    HomeView() {
        add(new H1("Cổng Tăng trưởng xanh"));
    }
}
