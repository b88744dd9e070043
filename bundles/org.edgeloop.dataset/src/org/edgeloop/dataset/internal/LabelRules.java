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
		if (kind == LabelKind.REGION && to == from) {
			return Optional.of("the region is empty");
		}
		if (samples > 0 && (to > samples || from >= samples)) {
			return Optional.of("the label ends behind the recording's last sample (" + samples + " samples)");
		}
		return Optional.empty();
	}
}
