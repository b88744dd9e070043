/**
 * Finds the places of a signal where the edge of a label belongs: zero crossings, peaks, revolutions of the shaft, a grid.
 * Each looks at a bounded stretch around a position, so that the answer comes while an edge is being dragged.
 */
@NonNullByDefault
package org.edgeloop.signal.snap;

import org.eclipse.jdt.annotation.NonNullByDefault;
