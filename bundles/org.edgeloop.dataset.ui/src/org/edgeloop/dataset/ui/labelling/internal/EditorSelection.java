package org.edgeloop.dataset.ui.labelling.internal;

import java.util.List;

import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.ui.PublishedSelection;

/** Tells the workbench what is selected in the labelling editor: labels, or the recording itself where none is. */
public final class EditorSelection extends PublishedSelection {

	private final Object recording;

	/** @param recording what the workbench knows the recording by, such as a file of the workspace */
	public EditorSelection(Object recording) {
		super(recording);
		this.recording = recording;
	}

	/** Takes over the selected labels. */
	public void update(LabellingPresenter presenter) {
		publish(presenter.selection().isEmpty() ? List.of(recording) : List.copyOf(presenter.selection()));
	}
}
