package org.edgeloop.app.tour;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.eclipse.ui.IEditorPart;
import org.edgeloop.app.AnalysisPerspective;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.suggestion.DetectorSettings;
import org.edgeloop.suggestion.Detectors;
import org.edgeloop.suggestion.SuggestOperation;
import org.edgeloop.suggestion.ui.SuggestionsView;

/** The part of the tour where detectors suggest labels, and somebody decides about them. */
final class SuggestionStops {

	private static final String RECORDING = "data/inner-race/inner-race-developing.wav";
	private static final String OTHER = "data/ball/ball-1800rpm-load0.wav";
	private static final long SIGHT = 60_000;

	private SuggestionStops() {
	}

	static void addTo(Map<String, TourStop> stops) {
		stops.put("suggestions", SuggestionStops::suggestions);
	}

	private static void suggestions(TourGuide guide) throws Exception {
		guide.perspective(AnalysisPerspective.ID);
		suggest(guide, "threshold", Map.of("level", "8", "join", "2048", "shortest", "256"), "fault/inner-race");
		suggest(guide, "kurtosis", Map.of(), "other/transient");
		IEditorPart editor = guide.editor(guide.project().resolve(RECORDING));
		if (!(editor instanceof LabellingEditor labelling) || labelling.presenter().isEmpty()) {
			throw new IOException("The recording is not open for labelling: " + RECORDING);
		}
		decide(labelling.presenter().get());
		guide.page().showView(SuggestionsView.ID);
		guide.page().activate(editor);
		guide.picture("suggestions");
		guide.dialog("suggest-labels-dialog", () -> WorkbenchStops.command(guide, "org.edgeloop.suggestion.ui.suggestLabels"));
		guide.page().closeAllEditors(false);
	}

	private static void suggest(TourGuide guide, String detector, Map<String, String> values, String type) throws IOException {
		new SuggestOperation(guide.project(), List.of(RECORDING, OTHER), List.of("DE"), DetectorSettings.of(Detectors.find(detector), values), type)
				.run(Progress.NONE);
		guide.settle();
	}

	/** One is accepted and one rejected; the next is looked at. */
	private static void decide(LabellingPresenter presenter) {
		List<Label> open = presenter.suggestions().open().sorted();
		if (open.isEmpty()) {
			return;
		}
		presenter.suggestions().goTo(open.get(open.size() / 2));
		presenter.suggestions().accept();
		presenter.suggestions().reject();
		presenter.suggestions().current().ifPresent(current -> {
			long from = Math.max(0, current.getFrom() - SIGHT / 2);
			presenter.timeline().setRange(new SampleRange(from, from + SIGHT));
		});
	}
}
