/**
 * Drawings of lines, boxes and texts, for a screen and for files alike.
 * What is drawn stands elsewhere; here it meets a toolkit or a format.
 */
@NonNullByDefault
package org.edgeloop.chart.drawing;

import org.eclipse.jdt.annotation.NonNullByDefault;
