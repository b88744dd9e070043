package org.edgeloop.app.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.edgeloop.experiment.comparison.ComparedRun;
import org.edgeloop.experiment.comparison.ComparisonFile;
import org.edgeloop.experiment.ui.comparison.ComparisonEditor;
import org.edgeloop.ui.EventLoop;

/** The part of the tour that compares runs. */
final class ComparisonStops {

	private static final String FOLDER = "reports";
	private static final int CHARTS_IN_SIGHT = 4;
	private static final int SIDE_BY_SIDE = 3;
	private static final Duration LIMIT = Duration.ofMinutes(1);

	private ComparisonStops() {
	}

	static void addTo(Map<String, TourStop> stops) {
		stops.put("comparison of runs", ComparisonStops::comparison);
	}

	private static void comparison(TourGuide guide) throws Exception {
		Optional<Path> file = find(guide.project().resolve(FOLDER));
		if (file.isEmpty()) {
			return; // a demo project that was made without runs
		}
		var editor = (ComparisonEditor) guide.editor(file.get());
		var display = guide.window().getShell().getDisplay();
		EventLoop.until(display, LIMIT, () -> editor.session().filter(session -> !session.runs().runs().isEmpty()).isPresent());
		EventLoop.join(display, ComparisonEditor.READING, LIMIT);
		guide.page().toggleZoom(guide.page().getReference(editor));
		guide.picture("comparison-charts");
		var session = editor.session().orElseThrow();
		session.selection().select(List.of(session.runs().runs().getFirst().id()));
		int charts = session.document().model().getCharts().size();
		for (int chart = CHARTS_IN_SIGHT; chart < charts; chart += CHARTS_IN_SIGHT) {
			editor.showChart(chart);
			guide.picture("comparison-charts-from-" + (chart + 1));
		}
		for (String page : List.of("runs", "artifacts", "code", "source")) {
			if (page.equals("artifacts")) {
				session.selection().select(session.runs().runs().stream().limit(SIDE_BY_SIDE).map(ComparedRun::id).toList());
			}
			editor.showPage(page);
			EventLoop.join(display, ComparisonEditor.READING, LIMIT);
			guide.picture("comparison-" + page);
		}
		guide.page().closeAllEditors(false);
	}

	private static Optional<Path> find(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith("." + ComparisonFile.EXTENSION)).sorted().findFirst();
		}
	}
}
