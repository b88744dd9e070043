package org.edgeloop.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.progress.IProgressConstants;

/** Where recordings are labelled: the data set on the left with the recording's outline under it, editors in the middle, labels and progress below. */
public final class LabelPerspective implements IPerspectiveFactory {

	public static final String ID = "org.edgeloop.app.label";

	private static final String EXPLORER = "org.edgeloop.dataset.ui.explorer";
	private static final String LABELS = "org.edgeloop.dataset.ui.labelsView";
	private static final String WINDOWS = "org.edgeloop.dataset.ui.windowsView";
	private static final String SEARCH = "org.edgeloop.dataset.ui.searchView";
	private static final String STATISTICS = "org.edgeloop.dataset.ui.statisticsView";
	private static final String PROJECT_PROGRESS = "org.edgeloop.dataset.ui.progressView";
	private static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.22f, editors);
		left.addView(EXPLORER);
		layout.createFolder("left-below", IPageLayout.BOTTOM, 0.65f, "left").addView(IPageLayout.ID_OUTLINE);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.7f, editors);
		below.addView(LABELS);
		below.addView(IPageLayout.ID_PROP_SHEET);
		below.addView(IPageLayout.ID_PROBLEM_VIEW);
		below.addView(SEARCH);
		below.addView(STATISTICS);
		below.addView(PROJECT_PROGRESS);
		below.addView(IProgressConstants.PROGRESS_VIEW_ID);
		below.addPlaceholder(WINDOWS);
		below.addPlaceholder(ERROR_LOG);
		for (String view : new String[] { EXPLORER, LABELS, IPageLayout.ID_OUTLINE, IPageLayout.ID_PROP_SHEET,
				IPageLayout.ID_PROBLEM_VIEW, SEARCH, STATISTICS, PROJECT_PROGRESS, WINDOWS, IProgressConstants.PROGRESS_VIEW_ID, ERROR_LOG }) {
			layout.addShowViewShortcut(view);
		}
		layout.addPerspectiveShortcut(ID);
		layout.addPerspectiveShortcut(AnalysisPerspective.ID);
		layout.addPerspectiveShortcut(DriftPerspective.ID);
		layout.addPerspectiveShortcut(ExperimentsPerspective.ID);
		layout.addPerspectiveShortcut(ModelPerspective.ID);
		layout.addPerspectiveShortcut(DevicesPerspective.ID);
	}
}
