/**
 * What search finds, best first: each result with its kind, its place and the words that match, which stay as they are; narrowed by kind and
 * province, with "did you mean", names suggested while one types, and advice when nothing is found. The database finds and ranks; here only the
 * matched letters are marked, with or without their marks. Lists in forms that are searched while one types are in {@code workspace}.
 */
@NullMarked
package greenplan.ui.search;

import org.jspecify.annotations.NullMarked;
