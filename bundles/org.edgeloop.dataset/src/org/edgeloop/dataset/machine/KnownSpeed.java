package org.edgeloop.dataset.machine;

/**
 * How fast a recording's shaft turns.
 *
 * @param shaft revolutions a second, above 0
 * @param origin who says so, such as {@code dataset.json}
 */
public record KnownSpeed(double shaft, String origin) {

	private static final double SECONDS = 60;

	/** @return the speed in revolutions a minute */
	public static KnownSpeed ofRpm(double rpm, String origin) {
		return new KnownSpeed(rpm / SECONDS, origin);
	}

	/** @return revolutions a minute */
	public double rpm() {
		return shaft * SECONDS;
	}
}
