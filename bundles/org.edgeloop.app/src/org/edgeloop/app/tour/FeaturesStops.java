package org.edgeloop.app.tour;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.ui.IViewPart;
import org.edgeloop.analysis.ui.features.FeaturesChoice;
import org.edgeloop.analysis.ui.features.FeaturesChoice.Picture;
import org.edgeloop.analysis.ui.features.FeaturesPresenter;
import org.edgeloop.analysis.ui.features.FeaturesView;
import org.edgeloop.app.AnalysisPerspective;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.Brushing;
import org.edgeloop.chart.ChartAxis.Scale;
import org.edgeloop.chart.CloudRegion;
import org.edgeloop.dataset.features.FeatureTableOperation;
import org.edgeloop.dataset.features.FeatureTableSettings;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.signal.features.EnvelopeSettings;
import org.edgeloop.signal.features.FeatureSettings;
import org.edgeloop.signal.spectrum.FrequencyBand;

/** The part of the tour where a feature table is looked into, and points lead to their windows. */
final class FeaturesStops {

	private static final String RECORDING = "data/inner-race/inner-race-developing.wav";
	private static final int WINDOW = 8192;
	private static final int HOP = 4096;
	/** Around the resonance at which the demo's rig rings. */
	private static final FrequencyBand BAND = new FrequencyBand(2000, 5000);

	private FeaturesStops() {
	}

	static void addTo(Map<String, TourStop> stops) {
		stops.put("features", FeaturesStops::features);
	}

	private static void features(TourGuide guide) throws Exception {
		guide.perspective(AnalysisPerspective.ID);
		IViewPart view = guide.view(FeaturesView.ID);
		guide.picture("features-hint");
		if (!(view instanceof FeaturesView features)) {
			throw new IOException("The Features view is missing");
		}
		if (guide.editor(guide.project().resolve(RECORDING)) instanceof LabellingEditor editor) {
			editor.timeline().ifPresent(timeline -> timeline.setRange(new SampleRange(0, timeline.source().channels().getFirst().length())));
		}
		guide.page().activate(view);
		FeaturesPresenter presenter = features.presenter();
		presenter.open(table(guide));
		guide.settle();
		show(guide, presenter, presenter.choice().with(Picture.SCATTER).withFeatures("kurtosis", "envelope_bpfi_1_ratio"));
		guide.picture("features-scatter");
		presenter.brush(CloudRegion.rectangle(Scale.LINEAR, Scale.LINEAR, new AxisRange(0, 1e6), new AxisRange(300, 1e6)), Brushing.REPLACE);
		guide.settle();
		features.lookAtChosen();
		guide.settle();
		guide.page().activate(view);
		guide.picture("features-chosen");
		show(guide, presenter, presenter.choice().with(Picture.COMPONENTS));
		guide.picture("features-components");
		show(guide, presenter, presenter.choice().with(Picture.HISTOGRAM).withFeatures("rms", "kurtosis"));
		guide.picture("features-histogram");
		presenter.clear();
		guide.page().closeAllEditors(false);
	}

	private static Path table(TourGuide guide) throws IOException {
		var windows = new FeatureSettings(WINDOW, HOP).withEnvelope(new EnvelopeSettings(BAND));
		var settings = new FeatureTableSettings(windows).withChannels(List.of("DE"));
		Path file = guide.project().resolve(".edgeloop/features/windows.parquet");
		return new FeatureTableOperation(guide.project(), settings, file).run(Progress.NONE).file();
	}

	private static void show(TourGuide guide, FeaturesPresenter presenter, FeaturesChoice choice) throws IOException {
		presenter.choose(choice);
		guide.settle();
	}
}
