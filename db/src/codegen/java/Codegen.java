import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.MatcherRule;
import org.jooq.meta.jaxb.Matchers;
import org.jooq.meta.jaxb.MatchersSchemaType;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Strategy;
import org.jooq.meta.jaxb.Target;

/**
 * Writes the tables as Java: a PostgreSQL of its own, the real migrations, then jOOQ's generator.
 * Nothing happens when neither the migrations nor this file changed since the last run.
 * Arguments: the folder of the migrations, the folder to write to.
 */
public class Codegen {
    public static void main(String[] arguments) throws Exception {
        Path migrations = Path.of(arguments[0]);
        Path sources = Path.of(arguments[1]);
        Path stamp = sources.resolve(".stamp");
        String digest = digest(migrations);
        if (Files.exists(stamp) && Files.readString(stamp).equals(digest)) {
            System.out.println("Tables as Java: up to date");
            return;
        }
        try (var postgres =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            Flyway.configure()
                    .dataSource(postgres.getPostgresDatabase())
                    .locations("filesystem:" + migrations)
                    .placeholders(Map.of(
                            "owner", "postgres",
                            "app", "greenplan_app",
                            "reader", "greenplan_reader"))
                    .load()
                    .migrate();
            generate(postgres.getJdbcUrl("postgres", "postgres"), sources);
        }
        Files.writeString(stamp, digest);
        System.out.println("Tables as Java: written");
    }

    private static void generate(String url, Path sources) throws Exception {
        var database = new Database()
                .withName("org.jooq.meta.postgres.PostgresDatabase")
                .withSchemata(schema("greenplan"), schema("published"), schema("record"))
                // Used by triggers and migrations alone.
                .withExcludes(
                        "keep|is_kept_by_triggers|refuse|watch|next_version|is_replaced_by_its_like|.*_worked_out|.*_anew|plans_resting_on|act_counts_from_another_day|clause_reads_otherwise"
                                + "|coverage_is_outdated|indicator_is_listed_anew|searched|watch_found|publish|published_by|publish_.*|count_publication|look_for_version")
                .withForcedTypes(
                        new ForcedType().withName("VARCHAR").withIncludeTypes("tsvector|tsquery"),
                        new ForcedType()
                                .withUserType("greenplan.db.DateSpan")
                                .withBinding("greenplan.db.DateSpanBinding")
                                .withIncludeTypes("daterange"));
        // Base tables become greenplan.db.base.…, not greenplan.db.greenplan.…
        var base = new MatchersSchemaType()
                .withExpression("greenplan")
                .withSchemaIdentifier(new MatcherRule().withExpression("base"))
                .withSchemaClass(new MatcherRule().withExpression("Base"));
        // Its class would hide the Record of jOOQ and of Java.
        var record = new MatchersSchemaType()
                .withExpression("record")
                .withSchemaClass(new MatcherRule().withExpression("RecordSchema"));
        GenerationTool.generate(new Configuration()
                .withJdbc(new Jdbc().withUrl(url))
                .withGenerator(new Generator()
                        .withStrategy(new Strategy().withMatchers(new Matchers().withSchemas(base, record)))
                        .withDatabase(database)
                        .withGenerate(new Generate().withRecords(true).withPojos(false))
                        .withTarget(new Target().withPackageName("greenplan.db").withDirectory(sources.toString()))));
    }

    private static SchemaMappingType schema(String name) {
        return new SchemaMappingType().withInputSchema(name);
    }

    private static String digest(Path migrations) throws Exception {
        var sha256 = MessageDigest.getInstance("SHA-256");
        try (var files = Files.walk(migrations)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                sha256.update(file.getFileName().toString().getBytes());
                sha256.update(Files.readAllBytes(file));
            }
        }
        sha256.update(itself());
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static byte[] itself() throws IOException {
        return Files.readAllBytes(Path.of(System.getProperty("jdk.launcher.sourcefile")));
    }
}
