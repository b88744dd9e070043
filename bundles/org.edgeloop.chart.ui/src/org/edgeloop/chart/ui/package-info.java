/**
 * The timeline: recordings of any length as stacked tracks that share one time axis, with cursors, zoom and layers on top.
 * {@link TimelineModel} is what is shown, without a widget; {@link TimelineCanvas} draws it.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.chart.ui;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
