package org.edgeloop.analysis.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;

import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimeAxis;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.SampleType;

/**
 * A recording in arrays.
 *
 * @param channels what it has, at one sample rate
 * @param arrays the samples of each
 */
public record ArrayRecording(List<Channel> channels, Map<String, String> metadata, double[]... arrays) implements SampleSource {

	public static Channel channel(String name, String unit, double rate, int length) {
		return new Channel(name, unit, OptionalDouble.of(rate), Optional.empty(), length, SampleType.FLOAT64);
	}

	/** @return a part of the recording in which all channels are in sight */
	public AnalysedPart part(long from, long to) {
		return new AnalysedPart(this, TimeAxis.of(channels), IntStream.range(0, channels.size()).boxed().toList(), new SampleRange(from, to), true, OptionalLong.empty());
	}

	@Override
	public Path file() {
		return Path.of("array");
	}

	@Override
	public String format() {
		return "ARRAY";
	}

	@Override
	public void read(int channel, long from, double[] into, int offset, int count) {
		System.arraycopy(arrays[channel], (int) from, into, offset, count);
	}

	@Override
	public void read(int channel, long from, float[] into, int offset, int count) {
		for (int i = 0; i < count; i++) {
			into[offset + i] = (float) arrays[channel][(int) from + i];
		}
	}

	@Override
	public void close() {
		// holds nothing
	}
}
