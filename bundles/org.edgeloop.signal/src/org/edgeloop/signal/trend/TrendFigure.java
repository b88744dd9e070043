package org.edgeloop.signal.trend;

/**
 * What a trend tells of a window, of those of its samples x that are there. They are the features of the same names; means are over the N
 * samples, without a correction for bias.
 */
public enum TrendFigure {

	/** √(Σx²/N), in the channel's unit. */
	RMS("rms", "RMS", true),

	/** max|x|, in the channel's unit. */
	PEAK("peak", "Peak", true),

	/** Peak by RMS: 1.41 for a sine, more for impacts. */
	CREST_FACTOR("crest_factor", "Crest factor", false),

	/** Pearson's, Σ(x−x̄)⁴/N by the variance squared, {@code scipy.stats.kurtosis(x, fisher=False)}: 3 for Gaussian noise, more for impacts. */
	KURTOSIS("kurtosis", "Kurtosis", false),

	/** Σ(x−x̄)³/N by the variance to the power of 3/2, {@code scipy.stats.skew(x)}: 0 where both sides are alike. */
	SKEWNESS("skewness", "Skewness", false);

	private final String id;
	private final String label;
	private final boolean hasUnit;

	TrendFigure(String id, String label, boolean hasUnit) {
		this.id = id;
		this.label = label;
		this.hasUnit = hasUnit;
	}

	/** @return the name in files and on the command line */
	public String id() {
		return id;
	}

	/** @return the name for people */
	public String label() {
		return label;
	}

	/** @return whether its values are in the channel's unit; otherwise they have none */
	public boolean hasUnit() {
		return hasUnit;
	}
}
