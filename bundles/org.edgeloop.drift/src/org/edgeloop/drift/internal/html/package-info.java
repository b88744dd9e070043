/**
 * A report as one HTML page that needs nothing else: charts as inline SVG, light and dark, readable without its script.
 * What comes from data is escaped in one place.
 */
@NonNullByDefault
package org.edgeloop.drift.internal.html;

import org.eclipse.jdt.annotation.NonNullByDefault;
