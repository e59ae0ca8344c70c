/**
 * The pages about the portal itself: how it judges, with a real target worked through, who runs it and how to reach them, what it stores of a
 * visitor, under which terms its data may be used, how everybody can use it, how machines read it, and the glossary, whose words are in
 * {@code element}, because other pages explain them where they stand. They claim nothing that the code does not do; what an operator decides comes
 * from the settings, which are told in {@code page}.
 */
@NullMarked
package greenplan.ui.about;

import org.jspecify.annotations.NullMarked;
