package org.edgeloop.analysis.ui.trend;

import java.util.List;

import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.trend.TrendSettings;

/** How long the windows of a trend are. */
public enum TrendWindow {

	AUTOMATIC("Automatic", 0), TEN_MILLISECONDS("10 ms", 0.01), TENTH("0.1 s", 0.1), SECOND("1 s", 1), TEN_SECONDS("10 s", 10), MINUTE("1 min", 60),
	TEN_MINUTES("10 min", 600);

	/** Points that a view shows apart from each other. */
	private static final int POINTS = 800;
	/** Of fewer samples a kurtosis says little. */
	private static final int SHORTEST = 256;
	/** A range of so many segments has a point for each. */
	private static final int MANY_SEGMENTS = 4;

	private final String label;
	private final double seconds;

	TrendWindow(String label, double seconds) {
		this.label = label;
		this.seconds = seconds;
	}

	/** @return the name for people */
	public String label() {
		return label;
	}

	/**
	 * @param range of the channel's samples
	 * @return by itself, a window a snapshot where there are some, otherwise as many as a view has room for
	 */
	TrendSettings settings(SampleSource source, Channel channel, SampleRange range) {
		if (this == AUTOMATIC || channel.sampleRate().isEmpty()) {
			long segments = source.segments().stream().filter(segment -> range.contains(segment.firstSample())).count();
			return segments >= MANY_SEGMENTS ? TrendSettings.SEGMENTS : even(Math.max(SHORTEST, range.length() / POINTS));
		}
		return even(Math.max(TrendSettings.SHORTEST, Math.round(seconds * channel.sampleRate().getAsDouble())));
	}

	private static TrendSettings even(long samples) {
		return new TrendSettings(samples, samples);
	}

	/** @return the names for people, in order */
	public static List<String> labels() {
		return List.of(values()).stream().map(TrendWindow::label).toList();
	}
}
