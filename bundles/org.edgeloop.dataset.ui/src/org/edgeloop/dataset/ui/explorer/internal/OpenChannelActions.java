package org.edgeloop.dataset.ui.explorer.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonActionExtensionSite;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.eclipse.ui.navigator.ICommonViewerWorkbenchSite;

/** Opens the recording of a selected channel, or a selected folder of snapshots, by menu, double click and Enter. */
public final class OpenChannelActions extends CommonActionProvider {

	private @Nullable Action open;

	@Override
	public void init(ICommonActionExtensionSite site) {
		super.init(site);
		if (site.getViewSite() instanceof ICommonViewerWorkbenchSite workbench) {
			open = new Action("&Open Recording") {
				@Override
				public void run() {
					if (site.getStructuredViewer().getStructuredSelection() instanceof IStructuredSelection selection) {
						OpenRecording.open(workbench.getPage(), selection.getFirstElement());
					}
				}
			};
		}
	}

	@Override
	public void fillContextMenu(IMenuManager menu) {
		Action action = open;
		if (action != null && isRecordingSelected()) {
			menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, action);
		}
	}

	@Override
	public void fillActionBars(IActionBars bars) {
		if (isRecordingSelected()) {
			bars.setGlobalActionHandler(ICommonActionConstants.OPEN, open);
		}
	}

	private boolean isRecordingSelected() {
		return getContext() != null && getContext().getSelection() instanceof IStructuredSelection selection
				&& OpenRecording.canOpen(selection.getFirstElement());
	}
}
