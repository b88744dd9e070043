/**
 * The Orbit view: two channels over each other, and what of them turns with the shaft.
 * Both axes have one scale.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
package org.edgeloop.analysis.ui.orbit;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
