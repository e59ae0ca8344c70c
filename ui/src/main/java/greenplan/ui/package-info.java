/**
 * The portal: what citizens and agencies see, and the application that runs it. It is the first client of the API and
 * knows nothing of it but the contract.
 */
@NullMarked
package greenplan.ui;

import org.jspecify.annotations.NullMarked;
