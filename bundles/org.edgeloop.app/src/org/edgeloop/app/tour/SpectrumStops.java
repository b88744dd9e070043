package org.edgeloop.app.tour;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import org.eclipse.ui.IEditorPart;
import org.edgeloop.analysis.ui.diagnosis.DiagnosisView;
import org.edgeloop.analysis.ui.spectrum.SpectrumCursors;
import org.edgeloop.analysis.ui.spectrum.SpectrumPresenter;
import org.edgeloop.analysis.ui.spectrum.SpectrumView;
import org.edgeloop.app.AnalysisPerspective;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.signal.spectrum.SpectrumKind;

/** The part of the tour where a recording is looked at by frequency, and its bearing is diagnosed. */
final class SpectrumStops {

	private static final String RECORDING = "data/inner-race/inner-race-developing.wav";
	/** Late enough for the fault to be there. */
	private static final SampleRange LATE = new SampleRange(1_100_000, 1_240_000);

	private SpectrumStops() {
	}

	static void addTo(Map<String, TourStop> stops) {
		stops.put("spectrum", SpectrumStops::spectra);
	}

	private static void spectra(TourGuide guide) throws Exception {
		guide.perspective(AnalysisPerspective.ID);
		IEditorPart editor = guide.editor(guide.project().resolve(RECORDING));
		if (!(editor instanceof LabellingEditor labelling) || labelling.timeline().isEmpty()) {
			throw new IOException("The recording is not open: " + RECORDING);
		}
		TimelineModel timeline = labelling.timeline().get();
		timeline.setRange(LATE);
		timeline.setSelection(Optional.of(LATE));
		guide.view(DiagnosisView.ID);
		SpectrumView view = (SpectrumView) guide.view(SpectrumView.ID);
		guide.settle();
		SpectrumPresenter presenter = view.presenter();
		presenter.setDecibel(true);
		presenter.setHarmonics(0);
		presenter.cursors().setKind(SpectrumCursors.Kind.DIFFERENCE);
		guide.settle();
		if (presenter.peaks().size() > 1) {
			presenter.cursors().place(presenter.peaks().get(0).at());
			presenter.cursors().placeSecond(presenter.peaks().get(1).at());
		}
		guide.picture("spectrum-amplitude");
		diagnose(guide, view);
		presenter.choose(presenter.choice().settings().withKind(SpectrumKind.AMPLITUDE).withBand(Optional.empty()));
		presenter.cursors().clear();
		guide.page().closeAllEditors(false);
	}

	private static void diagnose(TourGuide guide, SpectrumView view) throws Exception {
		DiagnosisView diagnosis = (DiagnosisView) guide.view(DiagnosisView.ID);
		guide.settle();
		SpectrumPresenter presenter = view.presenter();
		presenter.setDecibel(false);
		presenter.setHarmonics(3);
		diagnosis.presenter().diagnosis().ifPresent(found -> presenter.showEnvelope(found.band()));
		diagnosis.presenter().selected().ifPresent(presenter::showComb);
		guide.settle();
		presenter.cursors().refine();
		guide.picture("spectrum-envelope");
		presenter.cursors().clear();
		presenter.choose(presenter.choice().settings().withKind(SpectrumKind.CEPSTRUM).withBand(Optional.empty()));
		guide.settle();
		guide.picture("spectrum-cepstrum");
	}
}
