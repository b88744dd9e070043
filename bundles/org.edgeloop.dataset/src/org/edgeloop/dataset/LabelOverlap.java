package org.edgeloop.dataset;

import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;

/** How much the places of two labels have in common. */
public final class LabelOverlap {

	private LabelOverlap() {
	}

	/**
	 * The intersection of two labels' places over their union: of samples, for two boxes of samples times hertz. Two points have all
	 * in common if they are at the same sample, and a point has nothing in common with a label of another kind.
	 *
	 * @return from 0, nothing in common, to 1, the same place
	 */
	public static double intersectionOverUnion(Label one, Label other) {
		if (one.getKind() == LabelKind.POINT || other.getKind() == LabelKind.POINT) {
			return one.getKind() == other.getKind() && one.getFrom() == other.getFrom() ? 1 : 0;
		}
		double common = common(one.getFrom(), one.getTo(), other.getFrom(), other.getTo());
		double first = (double) one.getTo() - one.getFrom();
		double second = (double) other.getTo() - other.getFrom();
		if (one.getKind() == LabelKind.BOX && other.getKind() == LabelKind.BOX) {
			common *= common(one.getLowFrequency(), one.getHighFrequency(), other.getLowFrequency(), other.getHighFrequency());
			first *= one.getHighFrequency() - one.getLowFrequency();
			second *= other.getHighFrequency() - other.getLowFrequency();
		}
		double union = first + second - common;
		return union > 0 ? common / union : 0;
	}

	private static double common(double from, double to, double otherFrom, double otherTo) {
		return Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom));
	}
}
