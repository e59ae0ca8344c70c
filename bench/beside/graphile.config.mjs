// Copied beside the installed packages by house.py; PostgreSQL is the one of the environment.
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { makePgService } from "postgraphile/adaptors/pg";
import { PgSimplifyInflectionPreset } from "@graphile/simplify-inflection";
const { PGUSER, PGPASSWORD, PGHOST, PGPORT, PGDATABASE, PORT } = process.env;
export default {
  extends: [PostGraphileAmberPreset, PgSimplifyInflectionPreset],
  pgServices: [makePgService({
    connectionString: `postgres://${PGUSER}:${PGPASSWORD}@${PGHOST}:${PGPORT}/${PGDATABASE}`,
    schemas: ["plain"], poolConfig: { max: 10 },
  })],
  grafserv: { host: "127.0.0.1", port: Number(PORT), watch: false, graphiql: false, graphqlOverGET: true },
};
