package org.edgeloop.signal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Channels in arrays, one name each.
 *
 * @param sampleRates in Hz, one for each
 */
public record ArraysSource(List<String> names, double[][] samples, double[] sampleRates, List<Segment> segments) implements SampleSource {

	/** Channels of one sample rate, without a gap in time. */
	public ArraysSource(List<String> names, double sampleRate, double[]... samples) {
		this(names, samples, IntStream.range(0, samples.length).mapToDouble(_ -> sampleRate).toArray(), List.of(new Segment(0, Optional.empty())));
	}

	@Override
	public Path file() {
		return Path.of("arrays");
	}

	@Override
	public String format() {
		return "ARRAYS";
	}

	@Override
	public List<Channel> channels() {
		return IntStream.range(0, samples.length).mapToObj(i -> new Channel(names.get(i), "g", OptionalDouble.of(sampleRates[i]), Optional.empty(),
				samples[i].length, SampleType.FLOAT64)).toList();
	}

	@Override
	public Map<String, String> metadata() {
		return Map.of();
	}

	@Override
	public void read(int channel, long from, double[] into, int offset, int count) {
		System.arraycopy(samples[channel], (int) from, into, offset, count);
	}

	@Override
	public void read(int channel, long from, float[] into, int offset, int count) {
		for (int i = 0; i < count; i++) {
			into[offset + i] = (float) samples[channel][(int) from + i];
		}
	}

	@Override
	public void close() {
		// holds nothing
	}
}
