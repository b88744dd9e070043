package org.edgeloop.signal.simulation;

/** A light barrier that sees a mark on the shaft once a revolution, with the edges and noise of a real one. */
final class Tachometer {

	private static final double HIGH = 5;
	/** The mark's width in revolutions. */
	private static final double MARK = 0.05;
	/** How much of the way to its new level the output goes in one sample. */
	private static final double EDGE = 0.6;
	private static final double NOISE = 0.01;

	private final SeededNoise noise;
	private double level;

	Tachometer(SeededNoise noise) {
		this.noise = noise;
	}

	/**
	 * @param angle the shaft's angle in revolutions; the mark begins at every whole one
	 * @return the output in V
	 */
	double next(double angle) {
		double target = angle - Math.floor(angle) < MARK ? HIGH : 0;
		level += EDGE * (target - level);
		return level + NOISE * noise.gaussian();
	}
}
