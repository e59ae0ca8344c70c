package greenplan.ui.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SettingCheckTests {

    private static void check(PropertySource<?> source) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables(Map.of()));
        if (environment.getPropertySources().contains(source.getName())) {
            environment.getPropertySources().replace(source.getName(), source);
        } else {
            environment.getPropertySources().addFirst(source);
        }
        new SettingCheck()
                .onApplicationEvent(new ApplicationEnvironmentPreparedEvent(
                        new DefaultBootstrapContext(), new SpringApplication(), new String[0], environment));
    }

    private static SystemEnvironmentPropertySource variables(Map<String, Object> variables) {
        return new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--greenplan.data=x",
                "--greenplan.baseUrl=x",
                "--greenplan.base_url=x",
                "--greenplan.sso.roles[0].value=x",
                "--greenplan.reminders.days-left[1]=3",
                "--greenplan.limit.staff-body=1MB",
                "--server.prot=1",
                "--spring.mail.host=x",
            })
    void whatThereIsPassesAndSoDoesWhatIsSprings(String argument) {
        assertThatCode(() -> check(new SimpleCommandLinePropertySource(argument)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --greenplan.dta=x                    | “--greenplan.dta”. Did you mean --greenplan.data
            --greenplan.administrator.emial=x    | Did you mean --greenplan.administrator.email
            --greenplan.admin.password=x         | --greenplan.administrator.password
            --greenplan.sso.claim.name=x         | “--greenplan.sso.claim.name”
            --greenpaln.data=x                   | Did you mean --greenplan.data
            --Greenplan.Base.Url=x               | Did you mean --greenplan.base-url
            """)
    void aMisspeltSettingIsNamedWithTheNearestOnes(String argument, String sentence) {
        assertThatThrownBy(() -> check(new SimpleCommandLinePropertySource(argument)))
                .isInstanceOf(Misuse.class)
                .hasMessageContaining(sentence)
                .hasMessageContaining("./run --help")
                .hasMessageNotContaining("=x");
    }

    @Test
    void aMisspeltSettingInAFileNamesTheFile() {
        assertThatThrownBy(() -> check(new MapPropertySource("file greenplan.yaml", Map.of("greenplan.operater", "x"))))
                .isInstanceOf(Misuse.class)
                .hasMessageContaining("“greenplan.operater” (file greenplan.yaml). Did you mean greenplan.operator");
    }

    @Test
    void aMisspeltVariableIsNamedAndThoseOfAClusterAreLetBe() {
        assertThatThrownBy(() -> check(variables(Map.of("GREENPLAN_BASURL", "x"))))
                .isInstanceOf(Misuse.class)
                .hasMessageContaining("GREENPLAN_BASURL. Did you mean GREENPLAN_BASEURL");
        assertThatCode(() -> check(variables(Map.of(
                        "GREENPLAN_DATA", "x",
                        "GREENPLAN_BASE_URL", "x",
                        "GREENPLAN_SSO_ROLES_0_VALUE", "x",
                        "GREENPLAN_SERVICE_HOST", "10.0.0.1",
                        "GREENPLAN_PORT_8080_TCP", "tcp://10.0.0.1:8080"))))
                .doesNotThrowAnyException();
        assertThat(KnownSettings.read().names()).contains("greenplan.session-idle", "greenplan.limit.cost");
    }
}
