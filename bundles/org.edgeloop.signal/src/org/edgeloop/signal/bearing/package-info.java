/**
 * Rolling-element bearings: the geometry of one, and how often each kind of defect strikes while the shaft turns.
 * Whoever simulates, draws or searches for bearing faults takes the defect frequencies from here.
 */
@NonNullByDefault
package org.edgeloop.signal.bearing;

import org.eclipse.jdt.annotation.NonNullByDefault;
