package org.edgeloop.evaluation;

/**
 * How two models are compared.
 *
 * @param resamples of the bootstrap, 100 to 100,000
 * @param level of its intervals, between 0 and 1
 * @param seed the same seed draws the same resamples
 * @param byRecording whether recordings are drawn as a whole; else windows one by one
 */
public record ComparisonSettings(int resamples, double level, long seed, boolean byRecording) {

	public static final ComparisonSettings DEFAULT = new ComparisonSettings(2000, 0.95, 0, true);

	/** @throws IllegalArgumentException with a sentence for the user */
	public ComparisonSettings {
		if (resamples < 100 || resamples > 100_000) {
			throw new IllegalArgumentException("a bootstrap has 100 to 100000 resamples, not " + resamples);
		}
		if (!(level > 0 && level < 1)) {
			throw new IllegalArgumentException("the level of an interval lies between 0 and 1");
		}
	}
}
