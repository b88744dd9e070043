/**
 * The Trend view: how figures of a recording go over its length, or over a run of snapshots.
 * Pointing at a window leads the labelling editor there.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.analysis.ui.trend;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
