package org.edgeloop.signal.spectrum;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.internal.spectrum.BandMoments;
import org.edgeloop.signal.internal.spectrum.Stretches;

/**
 * Finds the band in which a signal is most impulsive: all bands are looked at that come of cutting the range from 0 Hz to half the sample rate into
 * 1, 2, 3, 4, 6, 8, 12 … {@value #MOST_DIVISIONS} equal ones. The bands are cut out of the Fourier transform with soft edges.
 * <p>
 * Source: J. Antoni, "Fast computation of the kurtogram for the detection of transient faults", Mechanical Systems and Signal Processing 21 (2007),
 * whose filter banks of halves and thirds these bands are.
 */
public final class KurtogramOperation {

	static final int MOST_DIVISIONS = 64;

	/** Samples that are transformed at once; of longer ranges, blocks are averaged. */
	private static final int BLOCK = 1 << 20;
	private static final int SHORTEST = 256;
	/** An edge at 0 Hz would be no band; this share of half the sample rate stays away from both ends. */
	private static final double EDGE = 0.001;

	private final SampleSource source;
	private final int index;
	private final Channel channel;
	private final SampleRange range;
	private final double leastWidth;
	private final long most;

	/**
	 * Looks at the whole range, however long that is.
	 *
	 * @param channel the channel's index in {@link SampleSource#channels()}
	 * @param leastWidth how wide a band is at least, in Hz
	 */
	public KurtogramOperation(SampleSource source, int channel, SampleRange range, double leastWidth) {
		this(source, channel, range, leastWidth, Long.MAX_VALUE);
	}

	/**
	 * @param channel the channel's index in {@link SampleSource#channels()}
	 * @param leastWidth how wide a band is at least, in Hz
	 * @param most how many samples are looked at, or one block; of a longer range these are parts that are spread evenly over it
	 */
	public KurtogramOperation(SampleSource source, int channel, SampleRange range, double leastWidth, long most) {
		this.source = source;
		this.index = channel;
		this.channel = source.channels().get(channel);
		this.range = range;
		this.leastWidth = leastWidth;
		this.most = most;
	}

	/**
	 * @throws ProblemException if the sample rate is not known, or the range is too short or has gaps everywhere
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if the samples cannot be read
	 */
	public Kurtogram run(Progress progress) throws IOException {
		double half = channel.sampleRate().orElseThrow(() -> problem("its sample rate is not known", "say the rate, as with --rate")) / 2;
		if (!(EDGE * half > 0)) {
			throw problem("a sample rate of %s Hz leaves no room for bands".formatted(2 * half), "set the sample rate right");
		}
		List<BandMoments> bands = bands(half);
		List<SampleRange> stretches = Stretches.of(range, most, BLOCK);
		progress.begin("Kurtogram of " + channel.name(), stretches.size() * stretches.getFirst().length());
		int block = (int) Math.min(BLOCK, range.length());
		if (block < SHORTEST) {
			throw problem("%d samples are too few for a kurtogram".formatted(range.length()), "choose a range of at least " + SHORTEST);
		}
		var samples = new double[block];
		for (SampleRange stretch : stretches) {
			for (long from = stretch.from(); from + block <= stretch.to(); from += block) {
				progress.checkCancelled();
				source.read(index, from, samples, 0, block);
				BandMoments.addAll(bands, samples, progress);
				progress.worked(block);
			}
		}
		List<Kurtogram.Cell> cells = new ArrayList<>();
		for (BandMoments band : bands) {
			band.kurtosis().ifPresent(kurtosis -> cells.add(new Kurtogram.Cell(band.divisions(), band(band, half), kurtosis)));
		}
		if (cells.isEmpty()) {
			throw problem("each part of it lacks samples, or does not vary", "choose another range");
		}
		return new Kurtogram(cells);
	}

	private List<BandMoments> bands(double half) {
		List<BandMoments> bands = new ArrayList<>();
		for (int power = 1; power <= MOST_DIVISIONS; power *= 2) {
			addBands(bands, power, half);
			if (power > 1 && power < MOST_DIVISIONS) {
				addBands(bands, power * 3 / 2, half);
			}
		}
		return bands;
	}

	/** The whole range is always there. */
	private void addBands(List<BandMoments> bands, int divisions, double half) {
		if (divisions == 1 || half / divisions >= leastWidth) {
			for (int i = 0; i < divisions; i++) {
				bands.add(new BandMoments(divisions, i));
			}
		}
	}

	private static FrequencyBand band(BandMoments cell, double half) {
		double width = half / cell.divisions();
		return new FrequencyBand(Math.max(EDGE * half, cell.index() * width), Math.min((1 - EDGE) * half, (cell.index() + 1) * width));
	}

	private ProblemException problem(String what, String remedy) {
		return new ProblemException(Problem.error(what, source.file() + ", " + channel.name(), remedy));
	}
}
