/**
 * A bearing test rig that exists only in equations: a shaft on two ball bearings, two accelerometers and a tachometer. It gives
 * recordings of known faults, the same on every machine, together with what truly happened in them.
 */
@NonNullByDefault
package org.edgeloop.signal.simulation;

import org.eclipse.jdt.annotation.NonNullByDefault;
