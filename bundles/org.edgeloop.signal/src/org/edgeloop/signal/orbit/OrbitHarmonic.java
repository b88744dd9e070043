package org.edgeloop.signal.orbit;

/**
 * What of an orbit turns with a multiple of the shaft's speed: an ellipse, x = xCos·cos ψ + xSin·sin ψ and y alike, with the angle
 * ψ = 2π·order·(revolutions since the mark of the tachometer, or since the beginning of the range). Values are in the channels' unit.
 *
 * @param order 1 for the shaft's speed itself
 */
public record OrbitHarmonic(int order, double xCos, double xSin, double yCos, double ySin) {

	/** @return the peak amplitude of x */
	public double xAmplitude() {
		return Math.hypot(xCos, xSin);
	}

	/** @return the peak amplitude of y */
	public double yAmplitude() {
		return Math.hypot(yCos, ySin);
	}

	/** @return by how many degrees of ψ the peak of x comes behind the mark, from 0 to below 360 */
	public double xPhaseLag() {
		return lag(xCos, xSin);
	}

	/** @return by how many degrees of ψ the peak of y comes behind the mark, from 0 to below 360 */
	public double yPhaseLag() {
		return lag(yCos, ySin);
	}

	private static double lag(double cos, double sin) {
		double degrees = Math.toDegrees(Math.atan2(sin, cos));
		return degrees < 0 ? degrees + 360 : degrees;
	}

	/** Of the circle that is gone round from x to y; the ellipse is the sum of this and of one the other way round. */
	private double forward() {
		return Math.hypot(xCos + ySin, yCos - xSin) / 2;
	}

	private double backward() {
		return Math.hypot(xCos - ySin, xSin + yCos) / 2;
	}

	/** @return the longer half axis of the ellipse */
	public double major() {
		return forward() + backward();
	}

	/** @return the shorter half axis of the ellipse */
	public double minor() {
		return Math.abs(forward() - backward());
	}

	/** @return whether the path goes from x to y, as a shaft does that turns that way; otherwise it goes backwards */
	public boolean isForward() {
		return forward() >= backward();
	}

	/** @return x at a phase in revolutions of the shaft */
	public double x(double revolutions) {
		double angle = 2 * Math.PI * order * revolutions;
		return xCos * Math.cos(angle) + xSin * Math.sin(angle);
	}

	/** @return y at a phase in revolutions of the shaft */
	public double y(double revolutions) {
		double angle = 2 * Math.PI * order * revolutions;
		return yCos * Math.cos(angle) + ySin * Math.sin(angle);
	}
}
