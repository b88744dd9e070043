package org.edgeloop.dataset.ui.labelling.internal;

import org.edgeloop.dataset.Taxonomy;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;

/** Says in words what a label is. */
final class LabelText {

	private LabelText() {
	}

	static String kind(Label label) {
		return switch (label.getKind()) {
		case REGION -> "Region";
		case POINT -> "Point";
		case RECORDING -> "Whole recording";
		case BOX -> "Box";
		};
	}

	/** @return the names of its channels; "all" where it is for all */
	static String channels(Label label) {
		return label.getChannels().isEmpty() ? "all" : String.join(", ", label.getChannels());
	}

	/** @return class, place, channels, note and author in a few lines */
	static String describe(Label label, Taxonomy taxonomy, TimeText time) {
		var text = new StringBuilder(taxonomy.nameOf(label.getType()));
		text.append('\n').append(time.readout(LabellingPresenter.rangeOf(label)));
		if (!label.getChannels().isEmpty()) {
			text.append("\non ").append(channels(label));
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
