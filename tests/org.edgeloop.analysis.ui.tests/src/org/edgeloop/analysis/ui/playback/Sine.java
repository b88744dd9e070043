package org.edgeloop.analysis.ui.playback;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.SampleType;

/** A recording of one channel, a sine of 48 samples a period. */
record Sine(Channel channel) implements SampleSource {

	/** @param rate in Hz; NaN if unknown */
	static TimelineModel timeline(double rate, long length) {
		var channel = new Channel("x", "g", Double.isNaN(rate) ? OptionalDouble.empty() : OptionalDouble.of(rate), Optional.empty(), length, SampleType.FLOAT64);
		return new TimelineModel(new Sine(channel), (_, _, _) -> {
			throw new AssertionError("nothing is drawn");
		});
	}

	@Override
	public Path file() {
		return Path.of("sine");
	}

	@Override
	public String format() {
		return "SINE";
	}

	@Override
	public List<Channel> channels() {
		return List.of(channel);
	}

	@Override
	public Map<String, String> metadata() {
		return Map.of();
	}

	@Override
	public void read(int index, long from, double[] into, int offset, int count) {
		for (int i = 0; i < count; i++) {
			into[offset + i] = Math.sin(2 * Math.PI * (from + i) / 48);
		}
	}

	@Override
	public void read(int index, long from, float[] into, int offset, int count) {
		throw new AssertionError("read in double precision");
	}

	@Override
	public void close() {
		// holds nothing
	}
}
