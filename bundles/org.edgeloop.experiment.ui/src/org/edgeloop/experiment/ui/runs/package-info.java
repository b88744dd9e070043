/**
 * The Runs view, and what it tells other parts: which runs are selected. Its logic lives in a presenter that needs no display.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.experiment.ui.runs;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
