package org.edgeloop.app.tour;

import java.util.Map;
import java.util.Optional;

import org.eclipse.ui.IEditorPart;
import org.edgeloop.analysis.ui.orbit.OrbitView;
import org.edgeloop.analysis.ui.order.OrderView;
import org.edgeloop.analysis.ui.trend.TrendView;
import org.edgeloop.app.AnalysisPerspective;
import org.edgeloop.base.SampleRange;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.signal.trend.TrendFigure;

/** The part of the tour where a fault is followed as it develops, and a shaft as it turns. */
final class TrendStops {

	private static final String RECORDING = "data/inner-race/inner-race-developing.wav";
	/** A second, in samples. */
	private static final SampleRange PART = new SampleRange(512_000, 537_600);

	private TrendStops() {
	}

	static void addTo(Map<String, TourStop> stops) {
		stops.put("trend", TrendStops::trend);
	}

	private static void trend(TourGuide guide) throws Exception {
		guide.perspective(AnalysisPerspective.ID);
		IEditorPart editor = guide.editor(guide.project().resolve(RECORDING));
		TrendView view = (TrendView) guide.view(TrendView.ID);
		view.presenter().choose(view.presenter().choice().with(TrendFigure.KURTOSIS));
		guide.page().activate(editor);
		guide.picture("trend");
		((LabellingEditor) editor).timeline().ifPresent(timeline -> timeline.setSelection(Optional.of(PART.clampTo(timeline.axis().whole()))));
		guide.view(OrbitView.ID);
		guide.page().activate(editor);
		guide.picture("orbit");
		guide.view(OrderView.ID);
		guide.page().activate(editor);
		guide.picture("orders");
		guide.page().closeAllEditors(false);
	}
}
