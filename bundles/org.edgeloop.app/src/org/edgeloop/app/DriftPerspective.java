package org.edgeloop.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.progress.IProgressConstants;

/** Where tables are compared: the data set on the left, reports in the middle with much room, the windows that one looks into below. */
public final class DriftPerspective implements IPerspectiveFactory {

	public static final String ID = "org.edgeloop.app.drift";

	private static final String EXPLORER = "org.edgeloop.dataset.ui.explorer";
	private static final String WINDOWS = "org.edgeloop.dataset.ui.windowsView";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.createFolder("left", IPageLayout.LEFT, 0.2f, editors).addView(EXPLORER);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.8f, editors);
		below.addView(WINDOWS);
		below.addView(IPageLayout.ID_PROBLEM_VIEW);
		below.addView(IProgressConstants.PROGRESS_VIEW_ID);
		for (String view : new String[] { EXPLORER, WINDOWS, IPageLayout.ID_PROBLEM_VIEW, IProgressConstants.PROGRESS_VIEW_ID }) {
			layout.addShowViewShortcut(view);
		}
		layout.addNewWizardShortcut("org.edgeloop.drift.ui.newReportWizard");
		layout.addPerspectiveShortcut(ID);
		layout.addPerspectiveShortcut(LabelPerspective.ID);
		layout.addPerspectiveShortcut(ExperimentsPerspective.ID);
		layout.addPerspectiveShortcut(ModelPerspective.ID);
		layout.addPerspectiveShortcut(DevicesPerspective.ID);
	}
}
