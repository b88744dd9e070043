/**
 * How the timeline is drawn: snapshots computed off the UI thread, and painters that put them on the canvas.
 * Nothing here is API.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.chart.ui.internal;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
