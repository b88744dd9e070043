package org.edgeloop.app.tour;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.eclipse.ui.handlers.IHandlerService;
import org.edgeloop.app.DriftPerspective;
import org.edgeloop.app.LabelPerspective;
import org.edgeloop.drift.report.CheckPreset;
import org.edgeloop.drift.spec.DriftSpec;
import org.edgeloop.drift.spec.MultivariateMethod;
import org.edgeloop.drift.ui.DriftEditor;
import org.edgeloop.drift.ui.DriftSession;
import org.edgeloop.drift.ui.report.ColumnPresenter.View;
import org.edgeloop.ui.EventLoop;

/** The part of the tour that compares tables. */
final class DriftStops {

	private static final String REPORT = "reports/inner-race.drift";
	private static final Duration LIMIT = Duration.ofMinutes(1);

	private DriftStops() {
	}

	static void addTo(Map<String, TourStop> stops) {
		stops.put("drift report", DriftStops::report);
	}

	private static void report(TourGuide guide) throws Exception {
		guide.perspective(DriftPerspective.ID);
		DriftEditor editor = open(guide);
		guide.picture("drift-setup");
		DriftSession session = editor.session().orElseThrow(() -> new IOException("The report did not open"));
		askForMore(session);
		session.run();
		editor.showPage("overview");
		EventLoop.until(guide.window().getShell().getDisplay(), LIMIT, () -> !session.isRunning());
		guide.picture("drift-overview");
		session.selectColumn("kurtosis");
		editor.showPage("column");
		var column = editor.column().orElseThrow();
		column.chooseTail(true);
		guide.settle();
		guide.picture("drift-column");
		column.setView(View.CHUNKS);
		guide.picture("drift-column-chunks");
		column.setView(View.DISTRIBUTION);
		for (String page : List.of("quality", "model", "tests", "source")) {
			editor.showPage(page);
			guide.picture("drift-" + page);
		}
		editor.showPage("column");
		guide.page().activate(editor);
		IHandlerService handlers = guide.window().getService(IHandlerService.class);
		handlers.executeCommand("org.edgeloop.drift.ui.openWindows", null);
		guide.settle();
		handlers.executeCommand("org.edgeloop.dataset.ui.labelling.nextWindow", null);
		guide.picture("drift-windows");
		guide.page().closeAllEditors(false);
		guide.perspective(LabelPerspective.ID);
	}

	/** The demo's report asks for little, so that it is quick; the tour shows all parts. */
	private static void askForMore(DriftSession session) {
		DriftSpec whole = session.document().snapshot();
		whole.getPresets().add(CheckPreset.DATA_STABILITY.id());
		whole.getPresets().add(CheckPreset.DATA_QUALITY.id());
		whole.getMultivariate().add(MultivariateMethod.PCA);
		whole.setCorrelations(true);
		session.document().execute(session.document().commands().become("Ask for more", whole));
	}

	private static DriftEditor open(TourGuide guide) throws Exception {
		Path file = guide.project().resolve(REPORT);
		return (DriftEditor) guide.editor(file);
	}
}
