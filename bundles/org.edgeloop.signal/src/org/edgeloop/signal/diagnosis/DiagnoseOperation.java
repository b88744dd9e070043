package org.edgeloop.signal.diagnosis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.internal.diagnosis.Comb;
import org.edgeloop.signal.internal.diagnosis.FaultRanking;
import org.edgeloop.signal.spectrum.FrequencyBand;
import org.edgeloop.signal.spectrum.Kurtogram;
import org.edgeloop.signal.spectrum.KurtogramOperation;
import org.edgeloop.signal.spectrum.Spectrum;
import org.edgeloop.signal.spectrum.SpectrumKind;
import org.edgeloop.signal.spectrum.SpectrumOperation;
import org.edgeloop.signal.spectrum.SpectrumSettings;

/**
 * Ranks the faults of a bearing by how well their combs explain the spectrum of the squared envelope in a band. The comb of a fault may be wider or
 * narrower as a whole by the slip that bearings have, {@value FaultFrequencies#SLIP}. Lines that the shaft or another fault leaves are no proof.
 * <p>
 * Without a band the most impulsive one of a kurtogram is looked at, and where no fault is clear in it, all frequencies together, made flat so that
 * strong lines and resonances hide nothing. Where that shows nothing clear either, the next two bands that do not overlap the first, and the whole
 * range of frequencies as it is, are looked at as well; the look in which a comb stands out most is the answer, and counts as clear in the first two
 * alone.
 * <p>
 * Sources: R. B. Randall and J. Antoni, "Rolling element bearing diagnostics: a tutorial", Mechanical Systems and Signal Processing 25 (2011);
 * W. A. Smith and R. B. Randall, "Rolling element bearing diagnostics using the Case Western Reserve University data", the same 64–65 (2015).
 */
public final class DiagnoseOperation {

	/** How many of the most impulsive bands are looked at, beside all there is, where the first one shows nothing clear. */
	private static final int BANDS = 3;

	/** A band must pass some impacts' worth of lines, or their envelope has no room to show them. */
	private static final double LINES_IN_BAND = 3;

	private final SampleSource source;
	private final int channel;
	private final SampleRange range;
	private final FaultFrequencies frequencies;
	private final Optional<FrequencyBand> band;
	private final long most;

	/**
	 * Looks at the whole range, however long that is.
	 *
	 * @param channel the channel's index in {@link SampleSource#channels()}
	 * @param range inside the channel; a few dozen revolutions at least
	 * @param band whose envelope is looked at; empty for the most impulsive one of a kurtogram
	 */
	public DiagnoseOperation(SampleSource source, int channel, SampleRange range, FaultFrequencies frequencies, Optional<FrequencyBand> band) {
		this(source, channel, range, frequencies, band, Long.MAX_VALUE);
	}

	/**
	 * @param channel the channel's index in {@link SampleSource#channels()}
	 * @param range inside the channel; a few dozen revolutions at least
	 * @param band whose envelope is looked at; empty for the most impulsive one of a kurtogram
	 * @param most how many samples are looked at, more or less; of a longer range these are parts that are spread evenly over it
	 */
	public DiagnoseOperation(SampleSource source, int channel, SampleRange range, FaultFrequencies frequencies, Optional<FrequencyBand> band, long most) {
		this.source = source;
		this.channel = channel;
		this.range = range;
		this.frequencies = frequencies;
		this.band = band;
		this.most = most;
	}

	/**
	 * @throws ProblemException if the sample rate or all frequencies are not known, or the range is too short or too full of gaps to tell combs apart
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if the samples cannot be read
	 */
	public Diagnosis run(Progress progress) throws IOException {
		if (frequencies.known().isEmpty()) {
			throw problem("it is not known at which frequencies the bearing's faults strike", "say the bearing, or the frequencies themselves");
		}
		if (band.isPresent()) {
			return diagnose(band.get(), true, progress);
		}
		Kurtogram kurtogram = new KurtogramOperation(source, channel, range, LINES_IN_BAND * frequencies.fastest(), most).run(progress);
		Diagnosis first = diagnose(kurtogram.best().band(), true, progress);
		if (first.found().isPresent()) {
			return first;
		}
		Diagnosis white = diagnose(kurtogram.whole().band(), false, new SpectrumSettings(SpectrumKind.WHITENED_ENVELOPE), progress);
		return white.found().isPresent() ? white : secondLook(better(first, white), kurtogram, progress);
	}

	/** A single knock makes the wrong band the most impulsive one; what other bands show is worth a look, but no proof. */
	private Diagnosis secondLook(Diagnosis first, Kurtogram kurtogram, Progress progress) throws IOException {
		List<FrequencyBand> others = new ArrayList<>(kurtogram.best(BANDS).stream().skip(1).map(Kurtogram.Cell::band).toList());
		others.add(kurtogram.whole().band());
		others.remove(kurtogram.best().band());
		Diagnosis best = first;
		for (FrequencyBand other : others) {
			best = better(best, diagnose(other, false, progress));
		}
		return best;
	}

	private static Diagnosis better(Diagnosis one, Diagnosis other) {
		return other.ranked().getFirst().score() > one.ranked().getFirst().score() ? other : one;
	}

	private Diagnosis diagnose(FrequencyBand passed, boolean isMostImpulsive, Progress progress) throws IOException {
		return diagnose(passed, isMostImpulsive, new SpectrumSettings(SpectrumKind.SQUARED_ENVELOPE).withBand(passed), progress);
	}

	private Diagnosis diagnose(FrequencyBand passed, boolean isMostImpulsive, SpectrumSettings settings, Progress progress) throws IOException {
		Spectrum envelope = new SpectrumOperation(source, channel, range, settings, most).run(progress);
		double coarsest = Comb.COARSEST * frequencies.slowest();
		if (envelope.resolution() > coarsest) {
			throw problem("%d samples are too few to tell faults apart".formatted(range.length()), "choose a range of at least %.1f s".formatted(1 / coarsest));
		}
		return new Diagnosis(passed, isMostImpulsive, envelope, new FaultRanking(frequencies, envelope).ranked());
	}

	private ProblemException problem(String what, String remedy) {
		return new ProblemException(Problem.error(what, source.file().toString(), remedy));
	}
}
