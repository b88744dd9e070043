package org.edgeloop.dataset.agreement;

/**
 * How far two annotators found the same events of one type. The first annotator is the reference.
 *
 * @param type the path of the type
 * @param reference how many labels of the type the reference has
 * @param other how many the other annotator has
 * @param matched how many of them mean the same event
 * @param meanIou the mean intersection over union of those; NaN if there are none
 */
public record ClassAgreement(String type, long reference, long other, long matched, double meanIou) {

	/** @return the share of the other's labels that the reference has, too; NaN if there are none */
	public double precision() {
		return (double) matched / other;
	}

	/** @return the share of the reference's labels that the other has, too; NaN if there are none */
	public double recall() {
		return (double) matched / reference;
	}

	/** @return the harmonic mean of {@link #precision()} and {@link #recall()}; 0 if nothing matches */
	public double f1() {
		return 2.0 * matched / (reference + other);
	}
}
