package org.edgeloop.signal.order;

import org.edgeloop.signal.spectrum.Spectrum;

/**
 * A spectrum over orders, multiples of the shaft's speed, and how that was found.
 *
 * @param spectrum its frequencies are orders: revolutions of the shaft have the place of seconds
 * @param shaft how the shaft turned
 * @param samplesPerRevolution at how many angles of a revolution samples were taken
 * @param revolutions in a segment
 */
public record OrderSpectrum(Spectrum spectrum, ShaftRun shaft, int samplesPerRevolution, int revolutions) {
}
