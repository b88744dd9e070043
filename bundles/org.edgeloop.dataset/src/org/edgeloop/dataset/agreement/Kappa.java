package org.edgeloop.dataset.agreement;

import java.util.OptionalDouble;

/**
 * How often annotators say the same of a sample, and how often they would by chance: Cohen's kappa for two of them (J. Cohen, 1960),
 * Fleiss' kappa for more (J. L. Fleiss, 1971). A sample's class is the set of types that cover it, or none; each channel of a
 * recording counts for itself.
 *
 * @param samples how many samples were judged, over all channels
 * @param observed the share of agreement, from 0 to 1; NaN without samples
 * @param expected the same by chance, from each annotator's shares of classes; NaN without samples
 */
public record Kappa(long samples, double observed, double expected) {

	/** @return (observed − expected) / (1 − expected); empty where all say one and the same throughout, or nothing */
	public OptionalDouble value() {
		return expected < 1 ? OptionalDouble.of((observed - expected) / (1 - expected)) : OptionalDouble.empty();
	}

	/** @return whether kappa reaches a value; full agreement does, though there may be nothing to tell it from chance */
	public boolean reaches(double least) {
		return observed == 1 || value().orElse(Double.NEGATIVE_INFINITY) >= least;
	}
}
