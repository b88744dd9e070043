/**
 * Long series of points and what is derived from them: extremes of any stretch in an instant, smoothing, bands over groups.
 * Nothing here draws; the arrays are prepared away from whoever draws them.
 */
@NonNullByDefault
package org.edgeloop.chart.trace;

import org.eclipse.jdt.annotation.NonNullByDefault;
