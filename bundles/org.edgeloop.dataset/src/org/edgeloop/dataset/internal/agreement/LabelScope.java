package org.edgeloop.dataset.internal.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.edgeloop.dataset.agreement.AgreementSettings;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;

/**
 * What labels of one recording cover.
 *
 * @param channels the names of the recording's channels, at least one
 */
public record LabelScope(List<String> channels, AgreementSettings settings) {

	/** @return how many of the recording's channels the label concerns */
	private long width(Label label) {
		return label.getChannels().isEmpty() ? channels.size() : label.getChannels().stream().distinct().count();
	}

	private long shared(Label one, Label other) {
		if (one.getChannels().isEmpty() || other.getChannels().isEmpty()) {
			return Math.min(width(one), width(other));
		}
		Set<String> names = new HashSet<>(one.getChannels());
		names.retainAll(other.getChannels());
		return names.size();
	}

	/**
	 * @return the share of samples × channels, of boxes × Hz, too, that both cover, in what either does; of points the share of
	 *         channels where they lie close enough; 0 for labels that cannot mean the same
	 */
	double iou(Label one, Label other) {
		if (shape(one) != shape(other)) {
			return 0;
		}
		if (one.getKind() == LabelKind.POINT) {
			boolean isClose = Math.abs(one.getFrom() - other.getFrom()) <= settings.tolerance();
			long shared = shared(one, other);
			return isClose ? (double) shared / (width(one) + width(other) - shared) : 0;
		}
		double samples = Math.min(one.getTo(), other.getTo()) - Math.max(one.getFrom(), other.getFrom());
		double both = Math.max(0, samples) * shared(one, other) * sharedHeight(one, other);
		return both == 0 ? 0 : both / (area(one) + area(other) - both);
	}

	/** The whole recording is a stretch as any other. */
	private static LabelKind shape(Label label) {
		return label.getKind() == LabelKind.RECORDING ? LabelKind.REGION : label.getKind();
	}

	private double area(Label label) {
		return (double) (label.getTo() - label.getFrom()) * width(label) * sharedHeight(label, label);
	}

	private static double sharedHeight(Label one, Label other) {
		return one.getKind() != LabelKind.BOX ? 1
				: Math.max(0, Math.min(one.getHighFrequency(), other.getHighFrequency())
						- Math.max(one.getLowFrequency(), other.getLowFrequency()));
	}

	/** @return how far apart two labels may lie and still mean the same */
	long reach() {
		return settings.tolerance();
	}
}
