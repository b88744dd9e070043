package org.edgeloop.chart.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.Envelope;
import org.edgeloop.signal.EnvelopeSource;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.SampleType;

/** A recording whose samples are a function of channel and index, summarised the slow and obvious way. */
public final class GeneratedRecording implements SampleSource, EnvelopeSource {

	@FunctionalInterface
	public interface Signal {
		double value(int channel, long sample);
	}

	private final List<Channel> channels;
	private final Signal signal;

	public GeneratedRecording(List<Channel> channels, Signal signal) {
		this.channels = channels;
		this.signal = signal;
	}

	public static Channel channel(String name, double sampleRate, long length) {
		return new Channel(name, "g", OptionalDouble.of(sampleRate), Optional.empty(), length, SampleType.FLOAT64);
	}

	public static Channel channel(String name, double sampleRate, Instant start, long length) {
		return new Channel(name, "g", OptionalDouble.of(sampleRate), Optional.of(start), length, SampleType.FLOAT64);
	}

	public static TimelineModel model(Channel... channels) {
		GeneratedRecording recording = new GeneratedRecording(List.of(channels), (channel, sample) -> channel + sample);
		return new TimelineModel(recording, recording);
	}

	@Override
	public Path file() {
		return Path.of("generated");
	}

	@Override
	public String format() {
		return "generated";
	}

	@Override
	public List<Channel> channels() {
		return channels;
	}

	@Override
	public Map<String, String> metadata() {
		return Map.of();
	}

	@Override
	public void read(int channel, long from, double[] into, int offset, int count) {
		for (int i = 0; i < count; i++) {
			into[offset + i] = signal.value(channel, from + i);
		}
	}

	@Override
	public void read(int channel, long from, float[] into, int offset, int count) {
		for (int i = 0; i < count; i++) {
			into[offset + i] = (float) signal.value(channel, from + i);
		}
	}

	@Override
	public Envelope envelope(int channel, SampleRange range, int bins) {
		double[] min = new double[bins];
		double[] max = new double[bins];
		double[] rms = new double[bins];
		byte[] flags = new byte[bins];
		for (int k = 0; k < bins; k++) {
			summarise(channel, Envelope.binStart(range, k, bins), Envelope.binStart(range, k + 1, bins), k, min, max, rms,
					flags);
		}
		return new Envelope(range, min, max, rms, flags);
	}

	private void summarise(int channel, long from, long to, int k, double[] min, double[] max, double[] rms, byte[] flags) {
		min[k] = Double.NaN;
		max[k] = Double.NaN;
		double squares = 0;
		long valid = 0;
		for (long i = from; i < to; i++) {
			double value = signal.value(channel, i);
			if (Double.isNaN(value)) {
				flags[k] |= Envelope.GAP;
				continue;
			}
			min[k] = valid == 0 ? value : Math.min(min[k], value);
			max[k] = valid == 0 ? value : Math.max(max[k], value);
			squares += value * value;
			valid++;
		}
		rms[k] = valid == 0 ? Double.NaN : Math.sqrt(squares / valid);
	}

	@Override
	public void close() {
		// nothing is held
	}
}
