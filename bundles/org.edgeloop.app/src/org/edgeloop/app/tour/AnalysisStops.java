package org.edgeloop.app.tour;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.ui.IEditorPart;
import org.edgeloop.analysis.ui.spectrogram.SpectrogramView;
import org.edgeloop.app.AnalysisPerspective;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.ColourMap;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;

/** The part of the tour where a recording is looked at by time and frequency. */
final class AnalysisStops {

	private static final String RECORDING = "data/inner-race/inner-race-developing.wav";
	private static final SampleRange IMPACTS = new SampleRange(1_180_000, 1_192_000);

	private AnalysisStops() {
	}

	static void addTo(Map<String, TourStop> stops) {
		stops.put("spectrogram", AnalysisStops::spectrogram);
	}

	/** The whole recording first, in which a fault grows; then some impacts, with a box around one's ringing. */
	private static void spectrogram(TourGuide guide) throws Exception {
		guide.perspective(AnalysisPerspective.ID);
		LabellingPresenter presenter = open(guide);
		if (!(guide.view(SpectrogramView.ID) instanceof SpectrogramView view)) {
			throw new IOException("There is no Spectrogram view.");
		}
		guide.picture("spectrogram-of-the-whole");
		presenter.timeline().setRange(IMPACTS);
		presenter.timeline().setCursor(OptionalLong.of(IMPACTS.from() + IMPACTS.length() / 3));
		presenter.nextLabel().chooseType("fault/inner-race");
		presenter.making().addBox(new SampleRange(IMPACTS.from() + IMPACTS.length() / 2, IMPACTS.from() + IMPACTS.length() * 5 / 8), 2500, 5500, List.of("DE"));
		view.presenter().choose(view.presenter().choice().withSettings(view.presenter().choice().settings().withSegment(256)).withMap(ColourMap.MAGMA));
		guide.picture("spectrogram-of-impacts");
		view.presenter().choose(view.presenter().choice().withLogarithmic(true).withFrequencies(Optional.of(new AxisRange(100, 10_000))));
		view.canvas().setTableShown(true);
		guide.picture("spectrogram-as-table");
		view.canvas().setTableShown(false);
		guide.page().closeAllEditors(false);
	}

	private static LabellingPresenter open(TourGuide guide) throws Exception {
		IEditorPart editor = guide.editor(guide.project().resolve(RECORDING));
		if (editor instanceof LabellingEditor labelling && labelling.presenter().isPresent()) {
			return labelling.presenter().get();
		}
		throw new IOException("The recording is not open for labelling: " + RECORDING);
	}
}
