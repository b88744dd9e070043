package org.edgeloop.suggestion.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Problem.Severity;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.trend.Trend;
import org.edgeloop.signal.trend.TrendFigure;
import org.edgeloop.signal.trend.TrendOperation;
import org.edgeloop.signal.trend.TrendSettings;
import org.edgeloop.suggestion.Detector;
import org.edgeloop.suggestion.DetectorField;
import org.edgeloop.suggestion.DetectorInput;
import org.edgeloop.suggestion.DetectorSettings;
import org.edgeloop.suggestion.Finding;

/**
 * Where a figure of windows, one behind the other, changes: its mean, or its mean and variance. RMS and peak are looked at by their
 * logarithm, as vibration changes by factors. Time may jump between windows, and what has changed over the jump is found there. The
 * score of a change is what it saves by what it saves and the penalty: ½ where it just pays.
 */
public final class ChangePointDetector implements Detector {

	/** What can be found in a second where nothing changes at all. */
	private static final int MOST_WINDOWS = 1 << 14;

	private static final String STRETCHES = "stretches";

	private static final List<DetectorField> FIELDS = List.of(
			DetectorField.choice("figure", "Figure", "What is looked at of each window.", "rms", "peak", "crest_factor", "kurtosis", "skewness"),
			DetectorField.duration("window", "Window", "What the figure is of.", "1024"),
			DetectorField.choice("change", "Change", "mean: the noise about it stays. mean-variance: it changes too.", "mean", "mean-variance"),
			DetectorField.number("penalty", "Penalty", "What a change must save, times the logarithm of the number of windows.", "5", 0, 1e9),
			DetectorField.number("shortest", "Shortest run", "So many windows lie between two changes at least.", "4", 2, MOST_WINDOWS),
			DetectorField.choice("mark", "Mark", "points: each change. stretches: what lies between two.", "points", STRETCHES));

	@Override
	public String id() {
		return "change";
	}

	@Override
	public String title() {
		return "Change points";
	}

	@Override
	public String summary() {
		return "Where the vibration becomes another one: the best division of the recording into runs of windows that are alike (PELT).";
	}

	@Override
	public List<DetectorField> fields() {
		return FIELDS;
	}

	@Override
	public void find(DetectorInput input, DetectorSettings settings, Progress progress, Consumer<Finding> found) throws IOException {
		String figure = settings.text("figure");
		Trend trend = trend(input, settings, progress);
		double[] all = values(trend, figure);
		List<SampleRange> windows = new ArrayList<>();
		var values = new double[all.length];
		for (int k = 0; k < all.length; k++) {
			if (Double.isFinite(all[k])) {
				values[windows.size()] = all[k];
				windows.add(trend.window(k));
			}
		}
		values = Arrays.copyOf(values, windows.size());
		SegmentCost cost = settings.text("change").equals("mean") ? SegmentCost.ofMean(values) : SegmentCost.ofMeanAndVariance(values);
		double penalty = settings.number("penalty") * Math.log(Math.max(2, values.length));
		int[] changes = new Pelt(cost, values.length, penalty, (int) settings.number("shortest")).changes(progress);
		mark(changes, windows, cost, penalty, settings.text("mark").equals(STRETCHES), found);
	}

	private static Trend trend(DetectorInput input, DetectorSettings settings, Progress progress) throws IOException {
		long asked = settings.samples("window", input.sampleRate());
		long window = Math.max(asked, Math.ceilDiv(input.range().length(), MOST_WINDOWS));
		if (window > asked) {
			input.problems().accept(new Problem(Severity.INFO,
					"windows of %d samples are looked at instead of %d, so that there are at most %d".formatted(window, asked, MOST_WINDOWS),
					input.place(), ""));
		}
		if (window < TrendSettings.SHORTEST) {
			throw new ProblemException(Problem.error("a window of " + window + " samples has no such figure", input.place(), "choose longer windows"));
		}
		return new TrendOperation(input.source(), input.channel(), input.range(), new TrendSettings(window, window)).run(progress);
	}

	private static double[] values(Trend trend, String figure) {
		TrendFigure chosen = List.of(TrendFigure.values()).stream().filter(each -> each.id().equals(figure)).findFirst().orElseThrow();
		double[] values = trend.values(chosen).clone();
		if (chosen.hasUnit()) {
			Arrays.setAll(values, k -> Math.log(values[k]));
		}
		return values;
	}

	private static void mark(int[] changes, List<SampleRange> windows, SegmentCost cost, double penalty, boolean stretches,
			Consumer<Finding> found) {
		double before = 1;
		for (int i = 0; i < changes.length; i++) {
			int from = i == 0 ? 0 : changes[i - 1];
			int to = i + 1 < changes.length ? changes[i + 1] : windows.size();
			double saved = Math.max(0, cost.of(from, to) - cost.of(from, changes[i]) - cost.of(changes[i], to));
			double score = saved + penalty > 0 ? saved / (saved + penalty) : 1;
			long at = windows.get(changes[i]).from();
			if (!stretches) {
				found.accept(new Finding(at, at, score));
			} else {
				found.accept(new Finding(windows.get(from).from(), at, Math.min(before, score)));
				before = score;
			}
		}
		if (stretches && changes.length > 0) {
			found.accept(new Finding(windows.get(changes[changes.length - 1]).from(), windows.getLast().to(), before));
		}
	}
}
