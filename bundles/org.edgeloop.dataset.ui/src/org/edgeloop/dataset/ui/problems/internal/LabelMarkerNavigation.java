package org.edgeloop.dataset.ui.problems.internal;

import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.ide.IGotoMarker;
import org.edgeloop.dataset.check.LabelProblem;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.ui.labelling.LabelOpener;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.dataset.ui.problems.LabelMarkers;

/** Goes to the label that a marker is about. */
public final class LabelMarkerNavigation implements IGotoMarker {

	private final LabellingEditor editor;

	public LabelMarkerNavigation(LabellingEditor editor) {
		this.editor = editor;
	}

	@Override
	public void gotoMarker(IMarker marker) {
		LabelMarkers.shared().problem(marker).ifPresent(problem -> LabelOpener.whenReady(editor, presenter -> goTo(problem, presenter)));
	}

	private static void goTo(LabelProblem problem, LabellingPresenter presenter) {
		Optional<Label> label = presenter.document().labels().getLabels().stream().filter(each -> problem.labelIds().contains(each.getId())).findFirst();
		label.ifPresentOrElse(presenter.navigation()::goTo, () -> presenter.navigation().goTo(problem.range().from()));
	}
}
