package org.edgeloop.signal.spectrum;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.internal.fourier.Transforms;
import org.edgeloop.signal.internal.spectrum.AveragedPower;
import org.edgeloop.signal.internal.spectrum.EnvelopeRun;
import org.edgeloop.signal.internal.spectrum.SampleRun;
import org.edgeloop.signal.internal.spectrum.Stretches;

/** Computes the spectrum of a range of a channel. Memory is needed for a segment, not for the range. */
public final class SpectrumOperation {

	private final SampleSource source;
	private final int index;
	private final Channel channel;
	private final SampleRange range;
	private final SpectrumSettings settings;
	private final long most;

	/**
	 * Computes the spectrum of the whole range, however long that is.
	 *
	 * @param channel the channel's index in {@link SampleSource#channels()}
	 * @param range inside the channel
	 */
	public SpectrumOperation(SampleSource source, int channel, SampleRange range, SpectrumSettings settings) {
		this(source, channel, range, settings, Long.MAX_VALUE);
	}

	/**
	 * @param channel the channel's index in {@link SampleSource#channels()}
	 * @param range inside the channel
	 * @param most how many samples are looked at, or one segment; of a longer range these are parts that are spread evenly over it
	 */
	public SpectrumOperation(SampleSource source, int channel, SampleRange range, SpectrumSettings settings, long most) {
		this.source = source;
		this.index = channel;
		this.channel = source.channels().get(channel);
		this.range = range;
		this.settings = settings;
		this.most = most;
	}

	/** @see #run(Progress, Consumer) */
	public Spectrum run(Progress progress) throws IOException {
		return run(progress, _ -> {
			// the result is enough
		});
	}

	/**
	 * @param partial is told the mean of the first 1, 2, 4, 8 … segments, while there are more
	 * @throws ProblemException if the sample rate is not known, the range is shorter than a segment, all segments lack samples, or the band is not
	 *             inside half the sample rate
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if the samples cannot be read
	 */
	public Spectrum run(Progress progress, Consumer<Spectrum> partial) throws IOException {
		double sampleRate = channel.sampleRate().orElseThrow(() -> problem("its sample rate is not known", "say the rate, as with --rate"));
		int segment = segment();
		double[] weights = settings.window().weights(segment);
		var power = new AveragedPower(weights, settings.detrend());
		List<SampleRange> stretches = Stretches.of(range, most, segment);
		double coverage = (double) stretches.stream().mapToLong(SampleRange::length).sum() / range.length();
		int hop = Math.max(1, segment - (int) Math.floor(segment * settings.overlap()));
		progress.begin("Spectrum of " + channel.name(), stretches.size() * stretches.getFirst().length());
		for (SampleRange stretch : stretches) {
			power.add(samples(stretch, sampleRate), hop, progress, () -> {
				if (Long.bitCount(power.segments()) == 1) {
					partial.accept(spectrum(power, weights, sampleRate, coverage));
				}
			});
		}
		if (power.segments() == 0) {
			throw problem("each part of it lacks samples", "choose a range or a segment without gaps");
		}
		return spectrum(power, weights, sampleRate, coverage);
	}

	private Spectrum spectrum(AveragedPower power, double[] weights, double sampleRate, double coverage) {
		double[] values = scaled(power.mean(), weights, sampleRate);
		double resolution = settings.kind() == SpectrumKind.CEPSTRUM ? 1 / sampleRate : sampleRate / weights.length;
		return new Spectrum(settings.kind(), resolution, values, settings.kind().unit(channel.unit()), power.segments(), power.leftOut(), coverage);
	}

	private int segment() throws ProblemException {
		int segment = settings.segment().orElse(range.length() <= SpectrumSettings.LONGEST ? (int) range.length() : SpectrumSettings.USUAL);
		if (segment > range.length() || segment < SpectrumSettings.SHORTEST) {
			throw problem("%d samples are fewer than a segment of %d".formatted(range.length(), Math.max(segment, SpectrumSettings.SHORTEST)),
					"choose a longer range or a shorter segment");
		}
		return segment;
	}

	private SampleRun samples(SampleRange stretch, double sampleRate) throws ProblemException {
		SampleRun raw = new SampleRun() {
			@Override
			public long length() {
				return stretch.length();
			}

			@Override
			public void read(long from, double[] into) throws IOException {
				source.read(index, stretch.from() + from, into, 0, into.length);
			}
		};
		if (!settings.kind().isOfEnvelope()) {
			return raw;
		}
		if (settings.band().isPresent() && settings.band().get().high() >= sampleRate / 2) {
			throw problem("a band up to %s Hz is not below half the sample rate, %s Hz".formatted(settings.band().get().high(), sampleRate / 2),
					"choose a lower band");
		}
		try {
			return new EnvelopeRun(raw, settings.band(), sampleRate, settings.kind());
		} catch (IllegalArgumentException e) {
			throw problem(String.valueOf(e.getMessage()), "choose a longer range");
		}
	}

	private double[] scaled(double[] power, double[] weights, double sampleRate) {
		double sum = Arrays.stream(weights).sum();
		double squares = Arrays.stream(weights).map(weight -> weight * weight).sum();
		if (settings.kind() == SpectrumKind.CEPSTRUM) {
			return cepstrum(power, weights.length);
		}
		for (int k = 0; k < power.length; k++) {
			boolean isAlone = k == 0 || weights.length % 2 == 0 && k == power.length - 1;
			double sides = isAlone ? 1 : 2;
			power[k] = switch (settings.kind()) {
			case AMPLITUDE, ENVELOPE, SQUARED_ENVELOPE, WHITENED_ENVELOPE -> sides * Math.sqrt(power[k]) / sum;
			case POWER -> sides * power[k] / (sum * sum);
			case PSD -> sides * power[k] / (sampleRate * squares);
			case CEPSTRUM -> throw new IllegalStateException();
			};
		}
		return power;
	}

	/** Bins without any power count as the least power that there is, rather than as infinitely little. */
	private static double[] cepstrum(double[] power, int length) {
		double least = Arrays.stream(power).filter(value -> value > 0).min().orElse(1);
		double[] logarithms = new double[2 * length];
		for (int k = 0; k < length; k++) {
			logarithms[2 * k] = 0.5 * Math.log(Math.max(least, power[Math.min(k, length - k)]));
		}
		Transforms.of(length).complexInverse(logarithms, true);
		double[] cepstrum = new double[length / 2 + 1];
		for (int i = 0; i < cepstrum.length; i++) {
			cepstrum[i] = logarithms[2 * i];
		}
		return cepstrum;
	}

	private ProblemException problem(String what, String remedy) {
		return new ProblemException(Problem.error(what, source.file() + ", " + channel.name(), remedy));
	}
}
