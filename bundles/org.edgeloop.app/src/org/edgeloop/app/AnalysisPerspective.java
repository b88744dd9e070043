package org.edgeloop.app;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where recordings are looked into: the data set on the left, the recording in the middle, its spectra below, what follows from them on the right. */
public final class AnalysisPerspective implements IPerspectiveFactory {

	public static final String ID = "org.edgeloop.app.analysis";

	private static final String EXPLORER = "org.edgeloop.dataset.ui.explorer";
	private static final String LABELS = "org.edgeloop.dataset.ui.labelsView";
	private static final String WINDOWS = "org.edgeloop.dataset.ui.windowsView";
	private static final String VIEWS = "org.edgeloop.analysis.ui.";
	private static final String SUGGESTIONS = "org.edgeloop.suggestion.ui.suggestionsView";
	private static final String REVIEW = "org.edgeloop.dataset.ui.reviewView";
	private static final String AGREEMENT = "org.edgeloop.dataset.ui.agreementView";
	private static final String[] BELOW = { "spectrumView", "spectrogramView", "trendView", "featuresView" };
	private static final String[] BESIDE = { "diagnosisView", "orbitView", "orderView", "playbackView" };

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.createFolder("left", IPageLayout.LEFT, 0.16f, editors).addView(EXPLORER);
		IFolderLayout beside = layout.createFolder("beside", IPageLayout.RIGHT, 0.66f, editors);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.45f, editors);
		for (String view : BELOW) {
			below.addView(VIEWS + view);
			layout.addShowViewShortcut(VIEWS + view);
		}
		for (String view : BESIDE) {
			beside.addView(VIEWS + view);
			layout.addShowViewShortcut(VIEWS + view);
		}
		beside.addView(SUGGESTIONS);
		below.addPlaceholder(LABELS);
		below.addPlaceholder(WINDOWS);
		below.addPlaceholder(REVIEW);
		below.addPlaceholder(AGREEMENT);
		for (String view : new String[] { EXPLORER, LABELS, WINDOWS, SUGGESTIONS, REVIEW, AGREEMENT }) {
			layout.addShowViewShortcut(view);
		}
		layout.addPerspectiveShortcut(LabelPerspective.ID);
	}
}
