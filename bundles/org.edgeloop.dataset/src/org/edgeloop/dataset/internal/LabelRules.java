package org.edgeloop.dataset.internal;

import java.util.Optional;

import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;

/** What makes a label a sound one, whether it comes from a file or from an edit. */
public final class LabelRules {

	private LabelRules() {
	}

	/**
	 * @param samples the recording's length; 0 if unknown
	 * @return what is wrong with the label; empty if nothing
	 */
	public static Optional<String> fault(Label label, long samples) {
		if (label.getId().isEmpty()) {
			return Optional.of("the label has no id");
		}
		if (label.getType().isEmpty()) {
			return Optional.of("the label has no type");
		}
		if (label.getKind() == LabelKind.BOX) {
			Optional<String> fault = faultOfFrequencies(label.getLowFrequency(), label.getHighFrequency());
			if (fault.isPresent()) {
				return fault;
			}
		}
		return faultOfRange(label.getKind(), label.getFrom(), label.getTo(), samples);
	}

	/** See {@link #fault}. */
	public static Optional<String> faultOfRange(LabelKind kind, long from, long to, long samples) {
		if (from < 0) {
			return Optional.of("\"from\" is negative");
		}
		if (to < from) {
			return Optional.of("\"from\" lies behind \"to\"");
		}
		if (kind == LabelKind.POINT && to != from) {
			return Optional.of("a point's \"to\" must equal its \"from\"");
		}
		if (kind == LabelKind.RECORDING && from != 0) {
			return Optional.of("a label of the whole recording begins at sample 0");
		}
		if ((kind == LabelKind.REGION || kind == LabelKind.BOX) && to == from) {
			return Optional.of("the " + kind.getLiteral() + " is empty");
		}
		if (samples > 0 && (to > samples || from >= samples)) {
			return Optional.of("the label ends behind the recording's last sample (" + samples + " samples)");
		}
		return Optional.empty();
	}

	/** @return what is wrong with the edges of a box, in Hz; empty if nothing */
	public static Optional<String> faultOfFrequencies(double low, double high) {
		boolean sound = 0 <= low && low < high && high < Double.POSITIVE_INFINITY;
		return sound ? Optional.empty()
				: Optional.of("a box's \"lowFrequency\" must lie below its \"highFrequency\", and neither be negative");
	}
}
