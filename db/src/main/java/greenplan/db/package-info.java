/**
 * What the database knows, as Java: the generated tables, and the types that PostgreSQL has and Java lacks.
 *
 * <p>Base tables are {@code greenplan.db.base.Tables}, the views that everybody may read are
 * {@code greenplan.db.published.Tables}, the record of changes is {@code greenplan.db.record.Tables}; enums stand in
 * the package {@code enums} beside the tables. All three are written by the build from the migrations.
 */
@NullMarked
package greenplan.db;

import org.jspecify.annotations.NullMarked;
