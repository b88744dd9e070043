/**
 * The Run view: all that is known of one run, with its artifacts. Its logic lives in a presenter that needs no display.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.experiment.ui.run;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
