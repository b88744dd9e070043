package org.edgeloop.app.tour;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.edgeloop.drift.ui.DriftEditor;
import org.edgeloop.drift.ui.DriftSession;
import org.edgeloop.ui.EventLoop;

/** The part of the tour that compares tables. */
final class DriftStops {

	private static final String REPORT = "reports/bearing.drift";
	private static final Duration LIMIT = Duration.ofMinutes(1);

	private DriftStops() {
	}

	static void addTo(Map<String, TourStop> stops) {
		stops.put("drift report", DriftStops::report);
	}

	private static void report(TourGuide guide) throws Exception {
		DriftEditor editor = open(guide);
		guide.picture("drift-setup");
		DriftSession session = editor.session().orElseThrow(() -> new IOException("The report did not open"));
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
		editor.showPage("source");
		guide.picture("drift-source");
		guide.page().closeEditor(editor, false);
	}

	private static DriftEditor open(TourGuide guide) throws Exception {
		Path file = guide.project().resolve(REPORT);
		return (DriftEditor) guide.editor(file);
	}
}
