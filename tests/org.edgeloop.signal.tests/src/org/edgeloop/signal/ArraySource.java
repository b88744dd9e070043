package org.edgeloop.signal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One channel in an array.
 *
 * @param sampleRate in Hz; NaN if unknown
 */
public record ArraySource(double[] samples, double sampleRate) implements SampleSource {

	@Override
	public Path file() {
		return Path.of("array");
	}

	@Override
	public String format() {
		return "ARRAY";
	}

	@Override
	public List<Channel> channels() {
		return List.of(new Channel("x", "g", Double.isNaN(sampleRate) ? OptionalDouble.empty() : OptionalDouble.of(sampleRate), Optional.empty(), samples.length, SampleType.FLOAT64));
	}

	@Override
	public Map<String, String> metadata() {
		return Map.of();
	}

	@Override
	public void read(int channel, long from, double[] into, int offset, int count) {
		System.arraycopy(samples, (int) from, into, offset, count);
	}

	@Override
	public void read(int channel, long from, float[] into, int offset, int count) {
		for (int i = 0; i < count; i++) {
			into[offset + i] = (float) samples[(int) from + i];
		}
	}

	@Override
	public void close() {
		// holds nothing
	}
}
