package org.edgeloop.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.progress.IProgressConstants;

/** Where versions are worked with: the data set on the left, what changed in it below that, differences in the middle, history and stages under them. */
public final class VersionPerspective implements IPerspectiveFactory {

	public static final String ID = "org.edgeloop.app.version";

	private static final String EXPLORER = "org.edgeloop.dataset.ui.explorer";
	private static final String VERSIONS = "org.edgeloop.versioning.ui.versionsView";
	private static final String HISTORY = "org.edgeloop.versioning.ui.historyView";
	private static final String STAGES = "org.edgeloop.pipeline.ui.stagesView";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.createFolder("left", IPageLayout.LEFT, 0.27f, editors).addView(EXPLORER);
		layout.createFolder("left-below", IPageLayout.BOTTOM, 0.4f, "left").addView(VERSIONS);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.5f, editors);
		for (String view : new String[] { HISTORY, STAGES, IPageLayout.ID_PROBLEM_VIEW, IProgressConstants.PROGRESS_VIEW_ID }) {
			below.addView(view);
		}
		for (String view : new String[] { EXPLORER, VERSIONS, HISTORY, STAGES, IPageLayout.ID_PROBLEM_VIEW, IProgressConstants.PROGRESS_VIEW_ID }) {
			layout.addShowViewShortcut(view);
		}
		for (String perspective : new String[] { ID, LabelPerspective.ID, AnalysisPerspective.ID, ExperimentsPerspective.ID, ModelPerspective.ID }) {
			layout.addPerspectiveShortcut(perspective);
		}
	}
}
