package org.edgeloop.dataset.ui.problems;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IResource;
import org.edgeloop.dataset.check.LabelChecker;
import org.edgeloop.dataset.check.LabelProblem;
import org.edgeloop.dataset.check.LiveLabelChecks;
import org.edgeloop.dataset.ui.labelling.LabellingListener;
import org.edgeloop.dataset.ui.labelling.LabellingListener.Change;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;

/** Shows what is wrong with the labels of an open recording, from command to command. User interface thread only. */
public final class LiveProblems {

	private final IResource recording;
	private final LiveLabelChecks checks;
	private final LabellingPresenter presenter;
	private final Consumer<LabelChecker.Changes> changes = _ -> show();
	private final LabellingListener labelling = this::labellingChanged;
	private List<LabelProblem> saved;

	/** @param checks is closed with this */
	public LiveProblems(IResource recording, LiveLabelChecks checks, LabellingPresenter presenter) {
		this.recording = recording;
		this.checks = checks;
		this.presenter = presenter;
		saved = checks.problems();
		checks.addListener(changes);
		presenter.addListener(labelling);
		LabelMarkers.shared().setOpen(recording, true);
		show();
	}

	private void show() {
		LabelMarkers.shared().show(recording, checks.problems());
	}

	private void labellingChanged(Change change) {
		if (change == Change.DIRTY && !presenter.document().isDirty()) {
			saved = checks.problems();
		}
	}

	/** Stops following. What was not saved is given up, so that what is wrong with the saved labels shows again. */
	public void close() {
		List<LabelProblem> left = presenter.document().isDirty() ? saved : checks.problems();
		checks.removeListener(changes);
		presenter.removeListener(labelling);
		checks.close();
		LabelMarkers.shared().show(recording, left);
		LabelMarkers.shared().setOpen(recording, false);
	}
}
