package org.edgeloop.signal.order;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;

/** Finds out how a shaft turned during a range of a channel. */
public final class ShaftRunOperation {

	private static final double NANOS = 1e9;

	private final SampleSource source;
	private final Channel channel;
	private final SampleRange range;
	private final ShaftSpeed speed;

	/**
	 * @param channel the index of the channel that is looked at
	 * @param range of its samples
	 */
	public ShaftRunOperation(SampleSource source, int channel, SampleRange range, ShaftSpeed speed) {
		this.source = source;
		this.channel = source.channels().get(channel);
		this.range = range;
		this.speed = speed;
	}

	/**
	 * @throws ProblemException if a sample rate is not known, time jumps in the range, or the tachometer has no pulses
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if the samples cannot be read
	 */
	public ShaftRun run(Progress progress) throws IOException {
		double sampleRate = rate(channel);
		if (source.segments().stream().anyMatch(segment -> segment.firstSample() > range.from() && segment.firstSample() < range.to())) {
			throw problem(channel, "time jumps in the range, so that nobody knows how far the shaft turned", "choose a range of one snapshot");
		}
		if (range.length() < 2) {
			throw problem(channel, "the range has no two samples", "choose a longer range");
		}
		return switch (speed) {
		case ShaftSpeed.Given given -> given(given, range.from() / sampleRate, range.to() / sampleRate);
		case ShaftSpeed.Tacho tacho -> told(tacho, sampleRate, progress);
		};
	}

	private static ShaftRun given(ShaftSpeed.Given given, double from, double to) {
		ShaftPhase phase = ShaftPhase.linear(given.first() / SpeedCurve.SECONDS_A_MINUTE, given.last() / SpeedCurve.SECONDS_A_MINUTE, from, to);
		return new ShaftRun(phase, new SpeedCurve(new double[] { from, to }, new double[] { given.first(), given.last() }), Optional.empty());
	}

	private ShaftRun told(ShaftSpeed.Tacho tacho, double sampleRate, Progress progress) throws IOException {
		Channel tachometer = source.channels().get(tacho.channel());
		double tachoRate = rate(tachometer);
		double offset = secondsBetween(channel, tachometer);
		long from = Math.clamp((long) Math.floor((range.from() / sampleRate - offset) * tachoRate), 0, tachometer.length());
		long to = Math.clamp((long) Math.ceil((range.to() / sampleRate - offset) * tachoRate), from, tachometer.length());
		TachoPulses pulses = new FindPulsesOperation(source, tacho.channel(), new SampleRange(from, to), tacho.settings()).run(progress);
		ShaftPhase phase = ShaftPhase.of(pulses, offset, tachoRate);
		return new ShaftRun(phase, SpeedCurve.of(pulses, phase), Optional.of(pulses));
	}

	/** @return how much later the second channel begins; 0 if one does not say when it does */
	private static double secondsBetween(Channel one, Channel other) {
		if (one.start().isEmpty() || other.start().isEmpty()) {
			return 0;
		}
		Duration apart = Duration.between(one.start().get(), other.start().get());
		return apart.getSeconds() + apart.getNano() / NANOS;
	}

	private double rate(Channel of) throws ProblemException {
		return of.sampleRate().orElseThrow(() -> problem(of, "its sample rate is not known", "say the rate, as with --rate"));
	}

	private ProblemException problem(Channel of, String what, String remedy) {
		return new ProblemException(Problem.error(what, source.file() + ", " + of.name(), remedy));
	}
}
