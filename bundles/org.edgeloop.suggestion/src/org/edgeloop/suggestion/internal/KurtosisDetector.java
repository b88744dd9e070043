package org.edgeloop.suggestion.internal;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.trend.Trend;
import org.edgeloop.signal.trend.TrendFigure;
import org.edgeloop.suggestion.Detector;
import org.edgeloop.suggestion.DetectorField;
import org.edgeloop.suggestion.DetectorInput;
import org.edgeloop.suggestion.DetectorSettings;
import org.edgeloop.suggestion.Finding;
import org.edgeloop.suggestion.Scores;

/** Windows whose kurtosis, as {@link TrendFigure#KURTOSIS} has it, is at the least one or above; those that touch are one. */
public final class KurtosisDetector implements Detector {

	private static final List<DetectorField> FIELDS = List.of(
			DetectorField.number("least", "Least kurtosis", "Gaussian noise has 3, and impacts raise it.", "5", 1, Double.MAX_VALUE),
			DetectorField.duration("window", "Window", "What the kurtosis is of.", "2048"),
			DetectorField.duration("hop", "Hop", "From a window's begin to the next one's.", "1024"));

	@Override
	public String id() {
		return "kurtosis";
	}

	@Override
	public String title() {
		return "Kurtosis";
	}

	@Override
	public String summary() {
		return "Windows in which impacts stand out, by their kurtosis. The score compares the greatest kurtosis with the least one.";
	}

	@Override
	public List<DetectorField> fields() {
		return FIELDS;
	}

	@Override
	public void find(DetectorInput input, DetectorSettings settings, Progress progress, Consumer<Finding> found) throws IOException {
		double least = settings.number("least");
		Trend trend = WindowFigures.of(input, settings, progress);
		double[] kurtosis = trend.values(TrendFigure.KURTOSIS);
		var merger = new WindowMerger(input.stretches(), WindowMerger.Joint.GREATEST, found);
		for (int k = 0; k < trend.size(); k++) {
			if (kurtosis[k] >= least) {
				SampleRange window = trend.window(k);
				merger.add(window.from(), window.to(), Scores.ofRatio(kurtosis[k], least), "");
			}
		}
		merger.end();
	}
}
