package org.edgeloop.signal.order;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.Segment;
import org.edgeloop.signal.dsp.Detrend;
import org.edgeloop.signal.internal.order.AngularSource;
import org.edgeloop.signal.internal.spectrum.EnvelopeRun;
import org.edgeloop.signal.internal.spectrum.SampleRun;
import org.edgeloop.signal.spectrum.Spectrum;
import org.edgeloop.signal.spectrum.SpectrumKind;
import org.edgeloop.signal.spectrum.SpectrumOperation;
import org.edgeloop.signal.spectrum.SpectrumSettings;

/**
 * Computes the order spectrum of a range of a channel: its samples are taken anew at equal angles of the shaft, and these have a spectrum as others
 * have over time. Orders go up to 1/{@value #FILTER} of the samples a revolution, below which the filter against aliases leaves all as it is.
 * <p>
 * Source of the method: K. R. Fyfe and E. D. S. Munck, "Analysis of computed order tracking", Mechanical Systems and Signal Processing 11 (1997).
 */
public final class OrderOperation {

	/** Samples a revolution for each order, as analysers have it: 2 by Nyquist, and some for the filter's edge. */
	static final double FILTER = 2.56;
	/** The filter against aliases grows longer with the slowness of the shaft. */
	private static final double MOST_CHANGE = 64;

	private final SampleSource source;
	private final int index;
	private final Channel channel;
	private final SampleRange range;
	private final ShaftSpeed speed;
	private final OrderSettings settings;
	private final long most;

	/**
	 * @param channel the channel's index in {@link SampleSource#channels()}
	 * @param range inside the channel
	 * @param most how many samples taken anew are looked at; of a longer run these are parts that are spread evenly over it
	 */
	public OrderOperation(SampleSource source, int channel, SampleRange range, ShaftSpeed speed, OrderSettings settings, long most) {
		this.source = source;
		this.index = channel;
		this.channel = source.channels().get(channel);
		this.range = range;
		this.speed = speed;
		this.settings = settings;
		this.most = most;
	}

	/**
	 * @param partial is told what is known on the way, in the calling thread
	 * @throws ProblemException if a sample rate is not known, time jumps in the range, the tachometer has no pulses, the speed changes too much or is
	 *             too high, or the range has less than a segment
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if the samples cannot be read
	 */
	public OrderSpectrum run(Progress progress, Consumer<OrderSpectrum> partial) throws IOException {
		ShaftRun shaft = new ShaftRunOperation(source, index, range, speed).run(progress);
		double highest = highest(shaft.speed());
		int perRevolution = Math.max(2, (int) Math.ceil(FILTER * highest));
		if (perRevolution > SpectrumSettings.LONGEST) {
			throw problem("a revolution takes more than %d samples".formatted(SpectrumSettings.LONGEST), "choose lower orders, or see whether the speed is right");
		}
		var angular = new AngularSource(samples(), sampleRate(), shaft.phase(), perRevolution, channel, source.file());
		long length = Math.max(0, angular.channels().getFirst().length());
		int revolutions = settings.revolutions().orElse((int) Math.clamp(length / perRevolution, 1, OrderSettings.USUAL_REVOLUTIONS));
		long segment = (long) revolutions * perRevolution;
		if (length < segment || segment > SpectrumSettings.LONGEST) {
			throw problem("%.1f revolutions are not enough, or too many, for segments of %d".formatted((double) length / perRevolution, revolutions),
					"choose another range, or other segments");
		}
		var operation = new SpectrumOperation(angular, 0, new SampleRange(0, length), timeSettings((int) segment), most);
		Spectrum found = operation.run(progress, part -> partial.accept(byOrder(part, shaft, perRevolution, revolutions, highest)));
		return byOrder(found, shaft, perRevolution, revolutions, highest);
	}

	private double sampleRate() {
		return channel.sampleRate().orElseThrow();
	}

	private double highest(SpeedCurve curve) throws ProblemException {
		if (!(curve.slowest() * MOST_CHANGE >= curve.fastest())) {
			throw problem("the speed goes from %.0f to %.0f revolutions a minute".formatted(curve.slowest(), curve.fastest()),
					"choose a range in which it does not change by more than a factor of %.0f".formatted(MOST_CHANGE));
		}
		double possible = sampleRate() / FILTER / (curve.fastest() / SpeedCurve.SECONDS_A_MINUTE);
		double highest = settings.highest().orElse(Math.floor(possible));
		if (highest > possible || highest < 1) {
			throw problem("at %.0f revolutions a minute its samples tell orders up to %.1f".formatted(curve.fastest(), possible),
					highest < 1 ? "choose a faster channel, or see whether the speed is right" : "choose lower orders");
		}
		return highest;
	}

	/** All samples of the segment of time that the range lies in may be looked at, so that the filter has something beyond the ends of the range. */
	private SampleRun samples() throws ProblemException {
		long end = source.segments().stream().mapToLong(Segment::firstSample).filter(first -> first >= range.to()).min().orElse(channel.length());
		SampleRun raw = new SampleRun() {
			@Override
			public long length() {
				return end;
			}

			@Override
			public void read(long from, double[] into) throws IOException {
				source.read(index, from, into, 0, into.length);
			}
		};
		if (!settings.kind().isOfEnvelope()) {
			return raw;
		}
		if (settings.band().isPresent() && settings.band().get().high() >= sampleRate() / 2) {
			throw problem("a band up to %s Hz is not below half the sample rate, %s Hz".formatted(settings.band().get().high(), sampleRate() / 2), "choose a lower band");
		}
		try {
			return new EnvelopeRun(raw, settings.band(), sampleRate(), settings.kind());
		} catch (IllegalArgumentException e) {
			throw problem(String.valueOf(e.getMessage()), "choose a longer recording");
		}
	}

	/** The envelope is taken already. */
	private SpectrumSettings timeSettings(int segment) {
		SpectrumKind kind = settings.kind().isOfEnvelope() ? SpectrumKind.AMPLITUDE : settings.kind();
		return new SpectrumSettings(kind, settings.window(), OptionalInt.of(segment), settings.overlap(), Optional.of(Detrend.Kind.CONSTANT), Optional.empty());
	}

	private OrderSpectrum byOrder(Spectrum found, ShaftRun shaft, int perRevolution, int revolutions, double highest) {
		int bins = (int) Math.min(found.values().length, Math.floor(highest * revolutions) + 1);
		String unit = settings.kind().unit(channel.unit()).replace("/Hz", "/order");
		var cut = new Spectrum(settings.kind(), found.resolution(), Arrays.copyOf(found.values(), bins), unit, found.segments(), found.leftOut(), found.coverage());
		return new OrderSpectrum(cut, shaft, perRevolution, revolutions);
	}

	private ProblemException problem(String what, String remedy) {
		return new ProblemException(Problem.error(what, source.file() + ", " + channel.name(), remedy));
	}
}
