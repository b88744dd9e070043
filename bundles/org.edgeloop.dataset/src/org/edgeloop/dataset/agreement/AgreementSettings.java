package org.edgeloop.dataset.agreement;

/**
 * When two labels mean the same event.
 *
 * @param iou how much they must share at least: intersection over union of samples × channels, of boxes × Hz, too; above 0, at most 1
 * @param tolerance how many samples two points may lie apart
 */
public record AgreementSettings(double iou, long tolerance) {

	public static final AgreementSettings DEFAULT = new AgreementSettings(0.5, 10);

	/** @throws IllegalArgumentException with a sentence for the user if a value makes no sense */
	public AgreementSettings {
		if (!(iou > 0 && iou <= 1)) {
			throw new IllegalArgumentException("the IoU must lie above 0 and be 1 at most, not " + iou);
		}
		if (tolerance < 0) {
			throw new IllegalArgumentException("the tolerance must not be negative");
		}
	}
}
