package org.edgeloop.dataset.ui.problems.internal;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Image;
import org.edgeloop.dataset.check.LabelFix;
import org.edgeloop.dataset.check.LabelProblem;
import org.edgeloop.dataset.ui.labelling.LabelOpener;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.dataset.ui.problems.LabelMarkers;
import org.edgeloop.ui.Icons;
import org.eclipse.emf.common.command.Command;

/** Offers the fixes of a problem with labels. One is made in the editor, which is opened for it, and can be undone there. */
public final class LabelQuickFixes implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		return LabelMarkers.shared().problem(marker).filter(problem -> !problem.fixes().isEmpty()).isPresent();
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		return LabelMarkers.shared().problem(marker).stream().flatMap(problem -> problem.fixes().stream().map(fix -> new Resolution(problem, fix)))
				.toArray(IMarkerResolution[]::new);
	}

	private record Resolution(LabelProblem problem, LabelFix fix) implements IMarkerResolution2 {

		@Override
		public String getLabel() {
			return fix.title();
		}

		@Override
		public String getDescription() {
			return "Changes the label in the labelling editor, where it can be undone.";
		}

		@Override
		public @Nullable Image getImage() {
			return Icons.COMMIT.image();
		}

		@Override
		public void run(IMarker marker) {
			IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
			IWorkbenchPage page = window == null ? null : window.getActivePage();
			IProject project = marker.getResource().getProject();
			if (page != null && project != null) {
				LabelOpener.whenOpen(page, project, problem.recording(), this::apply);
			}
		}

		private void apply(LabellingPresenter presenter) {
			Command command = fix.in(presenter.document());
			if (command.canExecute()) {
				presenter.document().execute(command);
			}
		}
	}
}
