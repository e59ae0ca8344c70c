package greenplan.backend.database;

import com.zaxxer.hikari.HikariDataSource;
import greenplan.backend.start.OnlyFor;
import greenplan.backend.start.Run;
import greenplan.backend.start.SampleData;
import greenplan.backend.start.Settings;
import java.time.Duration;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/**
 * Three ways into one database: Flyway comes as the owner, the application has a pool that reads and writes rows, and
 * the public graph has a pool that reads what is published ({@code @Qualifier("published")}).
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({Settings.class, PoolLimits.class})
class DatabaseConfiguration {

    private static final String READ_ONLY = "set default_transaction_read_only = on; ";

    /**
     * How all is planned: once a connection, for all values alike, since planning takes longer than most answers do; and for rows that lie in memory,
     * where one that is found by its key costs little more than the next one does.
     */
    private static final String PLANNED_ONCE =
            "set plan_cache_mode = force_generic_plan; set seq_page_cost = 0.1; set random_page_cost = 0.1; ";

    /** What readers ask is kept for long, so there is time to look at all orders of twelve tables, and no need to begin with the first eight. */
    private static final String ALL_ORDERS = "set join_collapse_limit = 12; ";

    @Bean(destroyMethod = "close")
    @Conditional(NoExternalDatabase.class)
    EmbeddedPostgres embeddedPostgres(Settings settings, Environment environment) {
        DataFolder folder = Run.of(environment).onlyLooks()
                ? DataFolder.openExisting(settings.data())
                : DataFolder.open(settings.data());
        return EmbeddedPostgres.start(folder, ServerArchive.unpack(folder.programs()), true);
    }

    @Bean
    @Conditional(NoExternalDatabase.class)
    @OnlyFor(Run.PORTAL)
    ServerWatch serverWatch(EmbeddedPostgres server) {
        return new ServerWatch(server, () -> System.exit(ServerWatch.EXIT_CODE), Duration.ofMillis(500));
    }

    @Bean
    @Conditional(NoExternalDatabase.class)
    DatabaseAccess embeddedDatabase(EmbeddedPostgres server, Environment environment) {
        return Run.of(environment) == Run.VERIFY ? Roles.untouched(server) : Roles.prepare(server);
    }

    @Bean
    @ConditionalOnProperty("spring.datasource.url")
    DatabaseAccess externalDatabase(Environment environment, Settings settings) {
        return ExternalDatabase.reach(environment, settings.database());
    }

    @Bean
    @Primary
    HikariDataSource dataSource(DatabaseAccess access, PoolLimits limits, Environment environment) {
        String first = Run.of(environment) == Run.VERIFY ? READ_ONLY : "";
        return pool("application", access.url(), access.app(), limits.application(), limits, first);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("published")
    HikariDataSource publishedDataSource(DatabaseAccess access, PoolLimits limits) {
        // The grants are the wall; this stops mistakes where one account does everything.
        HikariDataSource pool =
                pool("published", access.url(), access.reader(), limits.published(), limits, READ_ONLY + ALL_ORDERS);
        pool.setReadOnly(true);
        // The same statements come again and again; planned once a connection, they take a fraction of the time.
        pool.addDataSourceProperty("prepareThreshold", "1");
        return pool;
    }

    /** Outside Spring's transactions: each statement sees its own snapshot. */
    @Bean(defaultCandidate = false)
    @Qualifier("published")
    DSLContext publishedDsl(org.jooq.Configuration main, @Qualifier("published") DataSource published) {
        return DSL.using(main.derive(new DataSourceConnectionProvider(published)));
    }

    /** Kept statements of the application, in Spring's transactions. */
    @Bean(defaultCandidate = false)
    @Qualifier("application")
    Statements applicationStatements(DSLContext application) {
        return new Statements(application);
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(DatabaseAccess access, Environment environment) {
        var plain = new PGSimpleDataSource();
        plain.setUrl(access.url());
        plain.setUser(access.owner().name());
        plain.setPassword(access.owner().password());
        if (Run.of(environment).onlyLooks()) {
            plain.setOptions("-c default_transaction_read_only=on");
        }
        return plain;
    }

    @Bean
    FlywayConfigurationCustomizer roleNames(DatabaseAccess access) {
        return flyway -> flyway.placeholders(access.placeholders());
    }

    private static HikariDataSource pool(
            String name, String url, DatabaseRole account, int size, PoolLimits limits, String more) {
        var pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(url);
        pool.setUsername(account.name());
        pool.setPassword(account.password());
        pool.setMaximumPoolSize(size);
        pool.setConnectionTimeout(limits.waiting().toMillis());
        pool.setValidationTimeout(Math.max(250, limits.waiting().toMillis() / 2));
        pool.setConnectionInitSql(PLANNED_ONCE
                + more
                + "set statement_timeout = %d; set lock_timeout = %d; set idle_in_transaction_session_timeout = %d"
                        .formatted(
                                limits.statement().toMillis(),
                                limits.lock().toMillis(),
                                limits.idle().toMillis()));
        // A server that is gone without a word must not hold threads and connections.
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty(
                "connectTimeout", Math.max(1, limits.waiting().toSeconds()));
        pool.addDataSourceProperty("cancelSignalTimeout", "2");
        pool.addDataSourceProperty("socketTimeout", limits.statement().toSeconds() + 5);
        // A migration may create the role that the pool logs in with.
        pool.setInitializationFailTimeout(-1);
        return pool;
    }

    @Bean
    SampleData sampleData(Settings settings, DatabaseAccess database) {
        return new SampleData(settings.sample() == null ? database.embedded() : settings.sample());
    }
}
