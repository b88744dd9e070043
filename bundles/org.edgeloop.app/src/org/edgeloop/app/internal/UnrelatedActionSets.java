package org.edgeloop.app.internal;

import java.util.List;

import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

/** Takes tool bar buttons for program code out of every perspective; the platform adds them by itself and offers no switch. */
final class UnrelatedActionSets extends PerspectiveAdapter {

	private static final List<String> IDS = List.of("org.eclipse.ui.edit.text.actionSet.annotationNavigation",
			"org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo", "org.eclipse.ui.edit.text.actionSet.navigation",
			"org.eclipse.ui.edit.text.actionSet.openExternalFile", "org.eclipse.ui.actionSet.openFiles",
			"org.eclipse.ui.actionSet.keyBindings", "org.eclipse.ui.NavigateActionSet", "org.eclipse.ui.WorkingSetActionSet",
			"org.eclipse.ui.WorkingSetModificationActionSet", "org.eclipse.team.ui.actionSet");

	private UnrelatedActionSets() {
	}

	static void hideFrom(IWorkbenchWindow window) {
		var listener = new UnrelatedActionSets();
		window.addPerspectiveListener(listener);
		IWorkbenchPage page = window.getActivePage();
		if (page != null && page.getPerspective() != null) {
			listener.perspectiveActivated(page, page.getPerspective());
		}
	}

	@Override
	public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
		IDS.forEach(page::hideActionSet);
	}

	@Override
	public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
		if (change.equals(IWorkbenchPage.CHANGE_RESET_COMPLETE)) {
			IDS.forEach(page::hideActionSet);
		}
	}
}
