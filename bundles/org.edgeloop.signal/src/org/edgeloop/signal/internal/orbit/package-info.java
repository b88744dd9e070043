/** How orbits are computed: harmonics by least squares, paths with fewer points. Nothing here is seen outside. */
@NonNullByDefault
package org.edgeloop.signal.internal.orbit;

import org.eclipse.jdt.annotation.NonNullByDefault;
