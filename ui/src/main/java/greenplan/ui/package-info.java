/**
 * The portal: what citizens and agencies see, and the application that runs it. It is the first client of the API and knows nothing of it but the
 * contract. Here stands only how it is started, with the API in the same process or to do a command ({@code command}), and that it ends at once when
 * a thread has no memory left.
 */
@NullMarked
package greenplan.ui;

import org.jspecify.annotations.NullMarked;
