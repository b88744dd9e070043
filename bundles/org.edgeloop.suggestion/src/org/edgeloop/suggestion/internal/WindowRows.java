package org.edgeloop.suggestion.internal;

import java.io.IOException;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.features.Feature;
import org.edgeloop.signal.features.FeatureSettings;
import org.edgeloop.signal.features.RecordingFeaturesOperation;
import org.edgeloop.signal.features.WindowFeatures;

/** The features of the windows of a range of a channel, as {@code signal features} computes them, one window after the other. */
public record WindowRows(SampleSource source, int channel, SampleRange range, FeatureSettings settings) {

	/** Takes what is known of a window. */
	@FunctionalInterface
	public interface Sink {

		/** @param features NaN where the window has none */
		void accept(SampleRange window, double[] features) throws IOException;
	}

	/** @throws ProblemException if there are no such windows */
	public static FeatureSettings settings(long window, long hop, String place) throws ProblemException {
		try {
			return new FeatureSettings((int) Math.min(Integer.MAX_VALUE, window), (int) Math.min(Integer.MAX_VALUE, hop));
		} catch (IllegalArgumentException e) {
			throw new ProblemException(Problem.error(String.valueOf(e.getMessage()), place, "choose another window or hop"), e);
		}
	}

	public List<String> names() {
		return WindowFeatures.definitions(settings).stream().map(Feature::name).toList();
	}

	/** @return these windows, so far apart that there are no more than so many */
	public WindowRows atMost(int windows) {
		long hop = Math.max(settings.hop(), Math.ceilDiv(range.length(), windows));
		return new WindowRows(source, channel, range, new FeatureSettings(settings.length(), (int) Math.min(Integer.MAX_VALUE, hop)));
	}

	/** @param progress counts windows */
	public void read(Progress progress, Sink sink) throws IOException {
		var features = new RecordingFeaturesOperation(new PartSource(source, channel, range), List.of(0), settings);
		progress.begin("Features of " + source.channels().get(channel).name(), features.windows());
		features.run(progress, row -> sink.accept(new SampleRange(range.from() + row.range().from(), range.from() + row.range().to()),
				row.values()));
	}
}
