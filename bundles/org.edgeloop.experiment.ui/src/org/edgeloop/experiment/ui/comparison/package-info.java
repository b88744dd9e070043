/**
 * The editor of comparisons of runs: charts, table, artifacts, code, source, and what is selected in all of them at once.
 * What a comparison is and what tells runs apart is computed elsewhere, without a display.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.experiment.ui.comparison;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
