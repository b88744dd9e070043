package org.edgeloop.signal.orbit;

import java.util.List;
import java.util.Optional;

import org.edgeloop.signal.order.ShaftRun;

/**
 * Two channels over each other.
 *
 * @param path as measured. Of long ranges not all points are there, but of each of many short parts those that lie farthest to the left, right,
 *            top and bottom and to the four corners, so that no excursion is lost
 * @param isWhole whether all points are there
 * @param marks where the path was at the beginning of revolutions; none if nothing is known of the shaft
 * @param shaft how the shaft turned; empty if nothing is known of it
 * @param harmonics what of both turns with the shaft, from order 1 on; empty if nothing is known of it
 */
public record Orbit(OrbitPath path, boolean isWhole, OrbitPath marks, Optional<ShaftRun> shaft, List<OrbitHarmonic> harmonics) {

	public Orbit {
		harmonics = List.copyOf(harmonics);
	}

	/** @return one revolution of the harmonics together, closed, from the mark on, about 0 */
	public OrbitPath filtered(int points) {
		double[] x = new double[points + 1];
		double[] y = new double[points + 1];
		for (int i = 0; i <= points; i++) {
			double revolutions = (double) i / points;
			for (OrbitHarmonic harmonic : harmonics) {
				x[i] += harmonic.x(revolutions);
				y[i] += harmonic.y(revolutions);
			}
		}
		return new OrbitPath(x, y);
	}
}
