package org.edgeloop.app.tour;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.dataset.ui.labelling.SnapMode;

/** The part of the tour that labels a recording as a user would, without saving it. */
final class GestureStops {

	private static final String RECORDING = "data/inner-race/inner-race-1800rpm-load0.csv";
	private static final String COMMANDS = "org.edgeloop.dataset.ui.labelling.";

	private GestureStops() {
	}

	static void addTo(Map<String, TourStop> stops) {
		stops.put("labelling gestures", GestureStops::gestures);
	}

	private static void gestures(TourGuide guide) throws Exception {
		Path recording = guide.project().resolve(RECORDING);
		IEditorPart editor = guide.editor(recording);
		if (!(editor instanceof LabellingEditor labelling) || labelling.presenter().isEmpty()) {
			throw new IOException("The recording is not open for labelling: " + recording);
		}
		label(labelling.presenter().get());
		guide.picture("labelling-editor-gestures");
		guide.dialog("change-labels-dialog", () -> WorkbenchStops.command(guide, COMMANDS + "changeLabels"));
		guide.dialog("go-to-dialog", () -> WorkbenchStops.command(guide, COMMANDS + "goTo"));
		cheatSheet(guide);
		guide.page().closeEditor(editor, false);
	}

	/** Labels of several classes and kinds side by side, a bookmark, and edges that snap to the shaft's revolutions. */
	private static void label(LabellingPresenter presenter) {
		long length = presenter.timeline().axis().length();
		presenter.snapping().setMode(SnapMode.REVOLUTION);
		presenter.nextLabel().chooseTypeByKey("2");
		presenter.making().addRecording();
		List<String> digits = List.of("1", "2", "3", "4", "5", "6", "7", "8");
		for (int i = 0; i < digits.size(); i++) {
			presenter.select(List.of());
			presenter.nextLabel().chooseTypeByKey(digits.get(i));
			presenter.marking().addRegion(new SampleRange(length * (2 * i + 1) / 18, length * (2 * i + 2) / 18), List.of());
		}
		presenter.navigation().goTo(length / 2);
		presenter.bookmarks().toggle();
		presenter.navigation().extendToPrevious();
	}

	private static void cheatSheet(TourGuide guide) throws IOException {
		List<Shell> before = List.of(guide.window().getShell().getDisplay().getShells());
		WorkbenchStops.command(guide, COMMANDS + "cheatSheet");
		guide.picture("labelling-keys");
		for (Shell shell : guide.window().getShell().getDisplay().getShells()) {
			if (!before.contains(shell)) {
				shell.close();
			}
		}
	}
}
