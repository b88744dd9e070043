/**
 * What turns with a shaft, seen by its revolutions instead of by time: pulses of a tachometer, the shaft's phase, and order spectra of samples
 * that are taken anew at equal angles. What changes with the speed stays on its line that way.
 */
@NonNullByDefault
package org.edgeloop.signal.order;

import org.eclipse.jdt.annotation.NonNullByDefault;
