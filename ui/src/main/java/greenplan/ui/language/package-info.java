/**
 * How the portal speaks: sentences by key, numbers and dates, units, promises in each of their forms and acts in words; which words of an English
 * page are Vietnamese, found by their letters so that they are read aloud as such; and the addresses of public pages, which carry the language. On
 * staff pages, whose addresses carry none, it is chosen by a link and kept by the browser. Addresses of the staff are in {@code workspace}, the
 * English words for a plan's own in {@code element}.
 */
@NullMarked
package greenplan.ui.language;

import org.jspecify.annotations.NullMarked;
