package org.edgeloop.signal.order;

import java.io.IOException;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.internal.order.PulseFinder;
import org.edgeloop.signal.internal.order.PulseRepair;
import org.edgeloop.signal.internal.order.UniformSpline;

/** Finds the pulses of a tachometer in a range of its channel. */
public final class FindPulsesOperation {

	/** 4 million revolutions with one pulse each; kept in memory. */
	static final int MOST_PULSES = 1 << 22;

	private static final int BLOCK = 1 << 16;
	/** Pulses, and sines too, are seldom half-way; noise is nearly always. */
	private static final double MOST_HALF_WAY = 0.5;
	private static final double HALF_WAY_FROM = 0.3;
	private static final double HALF_WAY_TO = 0.7;
	private static final double HYSTERESIS = 0.25;

	private final SampleSource source;
	private final int index;
	private final Channel channel;
	private final SampleRange range;
	private final TachoSettings settings;

	/** What is done with a block of samples. @return whether to go on */
	private interface Block {
		boolean take(double[] samples, int length);
	}

	/** Least and greatest sample. */
	private static final class Extent {
		private double min = Double.POSITIVE_INFINITY;
		private double max = Double.NEGATIVE_INFINITY;

		private boolean add(double[] samples, int length) {
			for (int i = 0; i < length; i++) {
				// NaN is neither
				min = samples[i] < min ? samples[i] : min;
				max = samples[i] > max ? samples[i] : max;
			}
			return true;
		}
	}

	/**
	 * @param channel the tachometer's index in {@link SampleSource#channels()}
	 * @param range inside the channel
	 */
	public FindPulsesOperation(SampleSource source, int channel, SampleRange range, TachoSettings settings) {
		this.source = source;
		this.index = channel;
		this.channel = source.channels().get(channel);
		this.range = range;
		this.settings = settings;
	}

	/**
	 * @return positions are counted from sample 0 of the channel
	 * @throws ProblemException if there are no pulses, or too few or too many of them
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if the samples cannot be read
	 */
	public TachoPulses run(Progress progress) throws IOException {
		progress.begin("Pulses of " + channel.name(), 2 * range.length());
		var extent = new Extent();
		goOver(extent::add, progress);
		double span = extent.max - extent.min;
		if (!(span > 0 && Double.isFinite(span))) {
			throw problem("it does not vary, so that it has no pulses", "choose a tachometer's channel");
		}
		double threshold = settings.threshold().orElse(extent.min + span / 2);
		var finder = new PulseFinder(threshold, settings.hysteresis().orElse(HYSTERESIS * span), settings.isFalling(), MOST_PULSES);
		long[] halfWay = new long[1];
		goOver((samples, length) -> {
			halfWay[0] += settings.threshold().isPresent() ? 0 : countHalfWay(samples, length, extent.min, span);
			return finder.add(samples, length);
		}, progress);
		if (halfWay[0] > MOST_HALF_WAY * range.length()) {
			throw problem("it is between low and high most of the time, as a tachometer is not", "choose a tachometer's channel, or say the threshold");
		}
		return counted(finder.positions());
	}

	private TachoPulses counted(double[] positions) throws ProblemException {
		if (positions.length == MOST_PULSES) {
			throw problem("it has more than %d pulses".formatted(MOST_PULSES), "choose a shorter range");
		}
		for (int i = 0; i < positions.length; i++) {
			positions[i] += range.from();
		}
		TachoPulses pulses = PulseRepair.of(positions, settings.pulsesPerRevolution());
		if (pulses.size() < UniformSpline.FEWEST) {
			throw problem("%d pulses in a row are too few to tell how the shaft turns".formatted(pulses.size()), "choose a longer range, or say the threshold");
		}
		return pulses;
	}

	private static long countHalfWay(double[] samples, int length, double min, double span) {
		long count = 0;
		for (int i = 0; i < length; i++) {
			double height = (samples[i] - min) / span;
			count += height > HALF_WAY_FROM && height < HALF_WAY_TO ? 1 : 0;
		}
		return count;
	}

	private void goOver(Block block, Progress progress) throws IOException {
		double[] samples = new double[(int) Math.min(BLOCK, range.length())];
		boolean goesOn = true;
		for (long at = range.from(); at < range.to() && goesOn; at += samples.length) {
			progress.checkCancelled();
			int count = (int) Math.min(samples.length, range.to() - at);
			source.read(index, at, samples, 0, count);
			goesOn = block.take(samples, count);
			progress.worked(count);
		}
	}

	private ProblemException problem(String what, String remedy) {
		return new ProblemException(Problem.error(what, source.file() + ", " + channel.name(), remedy));
	}
}
