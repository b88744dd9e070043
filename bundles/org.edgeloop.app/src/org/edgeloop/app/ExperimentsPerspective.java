package org.edgeloop.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.progress.IProgressConstants;

/** Where runs are compared: stores and experiments on the left, comparisons in the middle, the table of runs below, one run on the right. */
public final class ExperimentsPerspective implements IPerspectiveFactory {

	public static final String ID = "org.edgeloop.app.experiments";

	private static final String EXPLORER = "org.edgeloop.dataset.ui.explorer";
	private static final String EXPERIMENTS = "org.edgeloop.experiment.ui.experimentsView";
	private static final String RUNS = "org.edgeloop.experiment.ui.runsView";
	private static final String RUN = "org.edgeloop.experiment.ui.runView";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.2f, editors);
		left.addView(EXPERIMENTS);
		left.addView(EXPLORER);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.5f, editors);
		below.addView(RUNS);
		below.addView(IPageLayout.ID_PROBLEM_VIEW);
		below.addView(IProgressConstants.PROGRESS_VIEW_ID);
		layout.createFolder("right", IPageLayout.RIGHT, 0.6f, editors).addView(RUN);
		for (String view : new String[] { EXPERIMENTS, RUNS, RUN, EXPLORER, IPageLayout.ID_PROBLEM_VIEW, IProgressConstants.PROGRESS_VIEW_ID }) {
			layout.addShowViewShortcut(view);
		}
		layout.addNewWizardShortcut("org.edgeloop.experiment.ui.addStoreWizard");
		layout.addPerspectiveShortcut(ID);
		layout.addPerspectiveShortcut(LabelPerspective.ID);
		layout.addPerspectiveShortcut(DriftPerspective.ID);
		layout.addPerspectiveShortcut(ModelPerspective.ID);
		layout.addPerspectiveShortcut(DevicesPerspective.ID);
	}
}
