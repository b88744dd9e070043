package org.edgeloop.dataset.ui.labelling.internal;

import java.util.Optional;

import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;

/** Says in words what a label is. */
final class LabelText {

	static final String ALL_CHANNELS = "all";

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

	/** @return class, place, channels, note and author in a few lines */
	static String describe(Label label, Taxonomy taxonomy, TimeText time) {
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
		return text.toString();
	}
}
