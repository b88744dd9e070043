package org.edgeloop.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.progress.IProgressConstants;

/** Where devices are worked with: they on the left, one of them in the middle, its console and its live values below. */
public final class DevicesPerspective implements IPerspectiveFactory {

	public static final String ID = "org.edgeloop.app.devices";

	private static final String EXPLORER = "org.edgeloop.dataset.ui.explorer";
	private static final String DEVICES = "org.edgeloop.device.ui.devicesView";
	private static final String CONSOLE = "org.edgeloop.device.ui.consoleView";
	private static final String LIVE = "org.edgeloop.device.ui.liveView";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.createFolder("left", IPageLayout.LEFT, 0.25f, editors).addView(DEVICES);
		layout.createFolder("left-below", IPageLayout.BOTTOM, 0.5f, "left").addView(EXPLORER);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.62f, editors);
		for (String view : new String[] { CONSOLE, LIVE, IPageLayout.ID_PROBLEM_VIEW, IProgressConstants.PROGRESS_VIEW_ID }) {
			below.addView(view);
		}
		for (String view : new String[] { DEVICES, CONSOLE, LIVE, EXPLORER, IPageLayout.ID_PROBLEM_VIEW, IProgressConstants.PROGRESS_VIEW_ID }) {
			layout.addShowViewShortcut(view);
		}
		layout.addNewWizardShortcut("org.edgeloop.device.ui.newDeviceWizard");
		for (String perspective : new String[] { ID, LabelPerspective.ID, ModelPerspective.ID, ExperimentsPerspective.ID, DriftPerspective.ID }) {
			layout.addPerspectiveShortcut(perspective);
		}
	}
}
