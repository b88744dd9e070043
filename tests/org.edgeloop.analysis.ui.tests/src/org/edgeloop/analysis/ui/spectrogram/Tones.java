package org.edgeloop.analysis.ui.spectrogram;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.SampleType;

/**
 * A recording of two channels of any length, never held: "a" at 1000 Hz has a tone of 125 Hz in its first half and of 250 Hz in its second, "b", at half
 * the rate, one of 50 Hz. It counts how often it is read.
 */
final class Tones implements SampleSource {

	static final double RATE = 1000;

	private final long length;
	private final boolean hasRate;
	private int reads;

	Tones(long length, boolean hasRate) {
		this.length = length;
		this.hasRate = hasRate;
	}

	int reads() {
		return reads;
	}

	@Override
	public Path file() {
		return Path.of("tones");
	}

	@Override
	public String format() {
		return "TONES";
	}

	@Override
	public List<Channel> channels() {
		return List.of(channel("a", RATE, length), channel("b", RATE / 2, length / 2));
	}

	private Channel channel(String name, double rate, long samples) {
		return new Channel(name, "g", hasRate ? OptionalDouble.of(rate) : OptionalDouble.empty(), Optional.of(Instant.EPOCH), samples, SampleType.FLOAT64);
	}

	@Override
	public Map<String, String> metadata() {
		return Map.of();
	}

	@Override
	public void read(int channel, long from, double[] into, int offset, int count) {
		reads++;
		for (int i = 0; i < count; i++) {
			double cycles = channel == 1 ? 0.1 : from + i < length / 2 ? 0.125 : 0.25;
			into[offset + i] = Math.sin(2 * Math.PI * cycles * (from + i));
		}
	}

	@Override
	public void read(int channel, long from, float[] into, int offset, int count) {
		throw new AssertionError("read in double precision");
	}

	@Override
	public void close() {
		// holds nothing
	}
}
