package org.edgeloop.signal.simulation;

/**
 * How the radial load spreads over the rolling elements: most at the bottom, none outside the load zone, which widens with the
 * load.
 * <p>
 * Source: R. Stribeck's distribution, as in T. A. Harris, "Rolling Bearing Analysis".
 */
final class LoadZone {

	private LoadZone() {
	}

	/**
	 * @param revolutions where the contact is, in revolutions from the direction of the load
	 * @param load the load as a part of the rated one, 0 to 1
	 * @return the contact's load as a part of the greatest, 0 to 1
	 */
	static double share(double revolutions, double load) {
		double width = 0.25 + 0.25 * load;
		double share = 1 - (1 - StrictMath.cos(2 * StrictMath.PI * revolutions)) / (2 * width);
		return share <= 0 ? 0 : share * Math.sqrt(share);
	}
}
