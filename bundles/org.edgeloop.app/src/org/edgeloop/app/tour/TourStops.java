package org.edgeloop.app.tour;

import java.util.LinkedHashMap;
import java.util.Map;

/** The tour's way through the workbench. A part that is new in the product adds its stops here, in a class of its own. */
final class TourStops {

	private TourStops() {
	}

	/** @return the stops by name, in order */
	static Map<String, TourStop> all() {
		Map<String, TourStop> stops = new LinkedHashMap<>();
		stops.put("welcome", WorkbenchStops::welcome);
		LabelStops.addTo(stops);
		GestureStops.addTo(stops);
		KeepingStops.addTo(stops);
		QueueStops.addTo(stops);
		SpectrumStops.addTo(stops);
		AnalysisStops.addTo(stops);
		FeaturesStops.addTo(stops);
		TrendStops.addTo(stops);
		SuggestionStops.addTo(stops);
		ReviewStops.addTo(stops);
		SoundStops.addTo(stops);
		OverviewStops.addTo(stops);
		DriftStops.addTo(stops);
		ExperimentStops.addTo(stops);
		TrainingStops.addTo(stops);
		ComparisonStops.addTo(stops);
		OnnxStops.addTo(stops);
		VersionStops.addTo(stops);
		DeviceStops.addTo(stops);
		StageStops.addTo(stops);
		ExchangeStops.addTo(stops);
		FormatStops.addTo(stops);
		WorkbenchStops.addTo(stops);
		return stops;
	}
}
