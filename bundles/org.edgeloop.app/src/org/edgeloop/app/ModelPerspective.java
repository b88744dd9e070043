package org.edgeloop.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.progress.IProgressConstants;

/** Where models are looked into: the graph in the middle, its outline on the left, what is selected on the right, cost and runs below. */
public final class ModelPerspective implements IPerspectiveFactory {

	public static final String ID = "org.edgeloop.app.model";

	private static final String EXPLORER = "org.edgeloop.dataset.ui.explorer";
	private static final String MODEL = "org.edgeloop.onnx.ui.modelView";
	private static final String TENSOR = "org.edgeloop.onnx.ui.tensorView";
	private static final String COST = "org.edgeloop.onnx.ui.costView";
	private static final String MEMORY = "org.edgeloop.onnx.ui.memoryView";
	private static final String RUN = "org.edgeloop.onnx.ui.runView";
	private static final String EVALUATION = "org.edgeloop.onnx.ui.evaluationView";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.createFolder("left", IPageLayout.LEFT, 0.2f, editors).addView(EXPLORER);
		layout.createFolder("left-below", IPageLayout.BOTTOM, 0.35f, "left").addView(IPageLayout.ID_OUTLINE);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.66f, editors);
		for (String view : new String[] { COST, MEMORY, RUN, TENSOR, EVALUATION, IPageLayout.ID_PROBLEM_VIEW, IProgressConstants.PROGRESS_VIEW_ID }) {
			below.addView(view);
		}
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.7f, editors);
		right.addView(IPageLayout.ID_PROP_SHEET);
		right.addView(MODEL);
		for (String view : new String[] { IPageLayout.ID_OUTLINE, IPageLayout.ID_PROP_SHEET, MODEL, TENSOR, COST, MEMORY, RUN, EVALUATION, EXPLORER,
				IPageLayout.ID_PROBLEM_VIEW, IProgressConstants.PROGRESS_VIEW_ID }) {
			layout.addShowViewShortcut(view);
		}
		for (String perspective : new String[] { ID, LabelPerspective.ID, ExperimentsPerspective.ID, DriftPerspective.ID, DevicesPerspective.ID }) {
			layout.addPerspectiveShortcut(perspective);
		}
	}
}
