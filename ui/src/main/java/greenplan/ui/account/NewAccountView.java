package greenplan.ui.account;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import greenplan.schema.Role;
import greenplan.ui.element.Markup;
import greenplan.ui.workspace.StaffForm;
import greenplan.ui.workspace.StaffPaths;
import greenplan.ui.workspace.StaffShell;
import greenplan.ui.workspace.StaffView;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** Opening an account with its first role; the password travels by a link. */
@Route("noi-bo/mo-tai-khoan")
@RolesAllowed(StaffView.STAFF)
class NewAccountView extends AccountKeepingView {

    NewAccountView(StaffShell shell) {
        super(shell);
    }

    @Override
    protected String show(BeforeEnterEvent event) {
        var form = new StaffForm(voice());
        var name = form.field("displayName", new TextField(say("account.name")));
        name.setMaxLength(120);
        form.field("email", new EmailField(say("account.email")));
        form.optional("position", new TextField(say("account.position"))).setMaxLength(120);
        form.optional("telephone", new TextField(say("account.telephone"))).setMaxLength(60);
        var role = new RoleFields(form, choices(), today(), voice());
        form.send(
                say("account.new.go"),
                () -> proving(() -> {
                    var input = form.input(Map.of("role", role.input()));
                    var kept = tell("CreateAccount", Kept.class, Map.of("input", input));
                    if (form.takes(kept) && kept.account() != null) {
                        said(say("account.new.done", kept.account().displayName()));
                        goTo(StaffPaths.of(StaffPaths.ACCOUNTS, kept.account().id()));
                    }
                }));
        form.other(say("account.cancel"), () -> goTo(StaffPaths.ACCOUNTS));
        main.add(Markup.p(say(me().is(Role.ADMINISTRATOR) ? "account.new.lead" : "account.new.lead.focal")), form);
        return say("account.new");
    }
}
