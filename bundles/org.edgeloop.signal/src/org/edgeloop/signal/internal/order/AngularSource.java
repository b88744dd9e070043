package org.edgeloop.signal.internal.order;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.SampleType;
import org.edgeloop.signal.internal.spectrum.SampleRun;
import org.edgeloop.signal.order.ShaftPhase;

/**
 * Samples taken anew at equal angles of a shaft: a recording of one channel whose sample rate is that of samples a revolution. What turns too fast
 * to be seen by them is filtered out, with an edge that moves with the speed. For one thread.
 */
public final class AngularSource implements SampleSource {

	private static final int BLOCK = 1024;
	private static final double LONGEST_STRETCH = 256;

	private final SampleRun samples;
	private final double sampleRate;
	private final ShaftPhase phase;
	private final int perRevolution;
	private final Channel channel;
	private final Path file;
	/** The angle of the first sample, in steps. */
	private final long first;

	/**
	 * @param samples evenly spaced in time, the first at 0 s
	 * @param sampleRate of {@code samples} in Hz
	 * @param perRevolution how many samples are taken each revolution
	 * @param described the channel that they come from
	 * @param file what they come from
	 */
	public AngularSource(SampleRun samples, double sampleRate, ShaftPhase phase, int perRevolution, Channel described, Path file) {
		this.samples = samples;
		this.sampleRate = sampleRate;
		this.phase = phase;
		this.perRevolution = perRevolution;
		this.file = file;
		long from = (long) Math.ceil(phase.first() * perRevolution);
		long to = (long) Math.floor(phase.last() * perRevolution);
		while (from <= to && position(from) < reach(from)) {
			from++;
		}
		while (to >= from && position(to) > samples.length() - 1 - reach(to)) {
			to--;
		}
		first = from;
		channel = new Channel(described.name(), described.unit(), OptionalDouble.of(perRevolution), Optional.empty(), to - from + 1, SampleType.FLOAT64);
	}

	/** @return where the sample of an angle lies among those in time */
	private double position(long step) {
		return phase.seconds((double) step / perRevolution) * sampleRate;
	}

	/** @return how many samples in time one step takes, or 1 where it takes less */
	private double stretch(long step) {
		double stretch = sampleRate / (phase.speed((double) step / perRevolution) * perRevolution);
		// Pulses that jitter may say that the shaft stands still for a moment.
		return stretch > 1 ? Math.min(stretch, LONGEST_STRETCH) : 1;
	}

	private double reach(long step) {
		return BandlimitedKernel.REACH * stretch(step) + 1;
	}

	@Override
	public void read(int index, long from, double[] into, int offset, int count) throws IOException {
		for (int done = 0; done < count; done += BLOCK) {
			readBlock(first + from + done, into, offset + done, Math.min(BLOCK, count - done));
		}
	}

	private void readBlock(long step, double[] into, int offset, int count) throws IOException {
		double[] positions = new double[count];
		double[] stretches = new double[count];
		double begin = Double.POSITIVE_INFINITY;
		double end = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < count; i++) {
			positions[i] = position(step + i);
			stretches[i] = stretch(step + i);
			begin = Math.min(begin, positions[i] - BandlimitedKernel.REACH * stretches[i]);
			end = Math.max(end, positions[i] + BandlimitedKernel.REACH * stretches[i]);
		}
		long from = (long) Math.max(0, Math.floor(begin));
		double[] around = new double[(int) (Math.min(samples.length(), (long) Math.ceil(end) + 1) - from)];
		samples.read(from, around);
		for (int i = 0; i < count; i++) {
			into[offset + i] = BandlimitedKernel.value(around, positions[i] - from, stretches[i]);
		}
	}

	@Override
	public void read(int index, long from, float[] into, int offset, int count) throws IOException {
		double[] exact = new double[count];
		read(index, from, exact, 0, count);
		for (int i = 0; i < count; i++) {
			into[offset + i] = (float) exact[i];
		}
	}

	@Override
	public Path file() {
		return file;
	}

	@Override
	public String format() {
		return "angular";
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
	public void close() {
		// what it takes its samples from is somebody else's to close
	}
}
