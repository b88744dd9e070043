package org.edgeloop.analysis.ui.spectrogram;

import org.edgeloop.chart.ChartAxis;
import org.edgeloop.chart.ui.TimeMode;
import org.edgeloop.chart.ui.TimelineModel;

/**
 * What a picture writes at positions of the recording's axis, as the timeline does: seconds, samples, or the time of day. Time of day is told only where
 * time does not jump.
 *
 * @param axis of the picture
 * @param factor from a position to what is written
 * @param offset what is written at position 0
 */
public record TimeScale(ChartAxis axis, double factor, double offset) {

	private static final double MILLISECONDS = 1000;

	/** @return what the timeline writes at present */
	public static TimeScale of(TimelineModel timeline) {
		double seconds = 1 / timeline.axis().sampleRate();
		boolean jumps = timeline.source().segments().size() > 1;
		TimeMode mode = timeline.effectiveTimeMode();
		if (mode == TimeMode.SAMPLES) {
			return new TimeScale(ChartAxis.of("Sample"), 1, 0);
		}
		if (mode == TimeMode.ABSOLUTE && !jumps && timeline.axis().start().isPresent()) {
			return new TimeScale(new ChartAxis("Time", ChartAxis.Scale.TIME), seconds * MILLISECONDS, timeline.axis().start().get().toEpochMilli());
		}
		return new TimeScale(ChartAxis.of(jumps ? "Recorded time [s]" : "Time [s]"), seconds, 0);
	}

	/** @return what is written at a position */
	public double x(double position) {
		return offset + position * factor;
	}

	/** @return the position at which something is written; may lie beside the recording */
	public double position(double x) {
		return (x - offset) / factor;
	}
}
