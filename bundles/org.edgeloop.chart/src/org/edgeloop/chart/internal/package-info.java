/**
 * Builds charts of JFreeChart in Edgeloop's look.
 * Its classes know AWT, which nothing outside this bundle does; they implement interfaces of that library, which are not annotated.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.chart.internal;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
