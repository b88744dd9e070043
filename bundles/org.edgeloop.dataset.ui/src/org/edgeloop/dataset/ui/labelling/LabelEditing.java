package org.edgeloop.dataset.ui.labelling;

import java.util.List;

import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.labels.Label;

/** Changes labels that are there; each change is one step to undo. */
public final class LabelEditing {

	private final LabellingPresenter presenter;

	LabelEditing(LabellingPresenter presenter) {
		this.presenter = presenter;
	}

	/** Moves a label so that it covers {@code range}. */
	public void move(Label label, SampleRange range) {
		presenter.document().move(label, range.from(), range.to());
	}

	public void deleteSelected() {
		presenter.document().remove(presenter.selection());
	}

	public void setNote(List<Label> labels, String note) {
		presenter.document().changeNote(labels, note);
	}

	/** Changes the class of labels, and only of these. */
	public void setType(List<Label> labels, String path) {
		presenter.document().changeType(labels, path);
	}

	/** Says which channels the labels are for; an empty list means all. */
	public void setChannels(List<Label> labels, List<String> names) {
		presenter.document().changeChannels(labels, names);
	}
}
