/**
 * The path that a shaft's centre takes, from two sensors at a right angle: as it was measured, and as what of it turns with the shaft. How phases
 * and directions count stands at {@link org.edgeloop.signal.orbit.OrbitHarmonic}.
 */
@NonNullByDefault
package org.edgeloop.signal.orbit;

import org.eclipse.jdt.annotation.NonNullByDefault;
