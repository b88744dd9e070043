package org.edgeloop.app.tour;

import java.io.IOException;
import java.util.Map;

import org.eclipse.ui.IEditorPart;
import org.edgeloop.app.AnalysisPerspective;
import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.LabelOrigin;
import org.edgeloop.dataset.suggestion.SuggestedLabels;
import org.edgeloop.dataset.suggestion.SuggestionFiles;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import java.util.List;

/** The part of the tour where detectors suggest labels, and somebody decides about them. */
final class SuggestionStops {

	private static final String RECORDING = "data/inner-race/inner-race-developing.wav";

	private SuggestionStops() {
	}

	static void addTo(Map<String, TourStop> stops) {
		stops.put("suggestions", SuggestionStops::ghosts);
	}

	private static void ghosts(TourGuide guide) throws Exception {
		guide.perspective(AnalysisPerspective.ID);
		SuggestionFiles.update(guide.project(), RECORDING, set -> {
			for (int k = 0; k < 6; k++) {
				long from = 1_000_000 + k * 9000L;
				set.getLabels().add(new SuggestedLabels(k % 2 == 0 ? "fault/inner-race" : "fault/ball", k % 3 == 0 ? List.of("DE") : List.of()).region(from, from + 2000 + k * 700,
						LabelOrigin.of("kurtosis: level=5", 0.4 + 0.09 * k)));
			}
			set.getLabels().add(new SuggestedLabels("fault/inner-race", List.of()).point(1_012_000, LabelOrigin.of("peak: prominence=4", 0.99)));
		});
		IEditorPart editor = guide.editor(guide.project().resolve(RECORDING));
		if (!(editor instanceof LabellingEditor labelling) || labelling.presenter().isEmpty()) {
			throw new IOException("The recording is not open for labelling: " + RECORDING);
		}
		LabellingPresenter presenter = labelling.presenter().get();
		presenter.timeline().setRange(new SampleRange(995_000, 1_060_000));
		presenter.suggestions().next();
		presenter.suggestions().next();
		presenter.suggestions().next();
		presenter.suggestions().accept();
		guide.picture("suggestions");
		guide.page().closeAllEditors(false);
	}
}
