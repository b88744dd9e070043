package org.edgeloop.dataset.ui.labelling.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.edgeloop.dataset.LabelOrigin;
import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.review.ReviewState;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.dataset.ui.review.ReviewText;

/** Says in words what a label is. */
public final class LabelText {

	static final String ALL_CHANNELS = "all";

	private static final String BY_PERSON = "person";

	private LabelText() {
	}

	static String kind(Label label) {
		return switch (label.getKind()) {
		case REGION -> "Region";
		case POINT -> "Point";
		case RECORDING -> "Recording";
		case BOX -> "Box";
		};
	}

	/** @return the names of its channels; "all" where it is for all */
	static String channels(Label label) {
		return label.getChannels().isEmpty() ? ALL_CHANNELS : String.join(", ", label.getChannels());
	}

	/** @return who came upon the label: a person, or a detector or model with how sure it was */
	public static String origin(Label label) {
		LabelOrigin origin = label.getOrigin();
		if (origin.isPerson()) {
			return BY_PERSON;
		}
		return origin.by() + (origin.score().isPresent() ? ", score " + score(label) : "");
	}

	/** @return how sure a suggestion's detector or model was, with two digits; empty where it does not say */
	public static String score(Label label) {
		OptionalDouble score = label.getOrigin().score();
		return score.isPresent() ? String.format(Locale.ROOT, "%.2f", score.getAsDouble()) : "";
	}

	/** @return class, place, channels, note and author in a few lines */
	public static String describe(Label label, Taxonomy taxonomy, TimeText time) {
		var text = new StringBuilder(taxonomy.nameOf(label.getType()));
		text.append('\n').append(time.readout(LabellingPresenter.rangeOf(label)));
		if (!label.getChannels().isEmpty()) {
			text.append("\non ").append(channels(label));
		}
		label.getAttributes().values()
				.forEach((name, value) -> text.append('\n').append(name).append(": ").append(AttributeText.of(Optional.of(value))));
		if (label.getKind() == LabelKind.BOX) {
			text.append('\n').append(label.getLowFrequency()).append(" – ").append(label.getHighFrequency()).append(" Hz");
		}
		if (!label.getNote().isEmpty()) {
			text.append('\n').append(label.getNote());
		}
		if (!label.getAuthor().isEmpty()) {
			text.append("\nby ").append(label.getAuthor());
		}
		if (!label.getOrigin().isPerson()) {
			text.append("\nsuggested by ").append(origin(label));
		}
		if (label.getReview().state() != ReviewState.DRAFT) {
			text.append('\n').append(ReviewText.of(label.getReview()));
		}
		return text.toString();
	}
}
