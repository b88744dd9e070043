package org.edgeloop.signal.diagnosis;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.internal.diagnosis.Comb;
import org.edgeloop.signal.spectrum.FrequencyBand;
import org.edgeloop.signal.spectrum.KurtogramOperation;
import org.edgeloop.signal.spectrum.Spectrum;
import org.edgeloop.signal.spectrum.SpectrumKind;
import org.edgeloop.signal.spectrum.SpectrumOperation;
import org.edgeloop.signal.spectrum.SpectrumSettings;

/**
 * Ranks the faults of a bearing by how well their combs explain the spectrum of the squared envelope in a band. The comb of a fault may be wider or
 * narrower as a whole by the slip that bearings have, {@value FaultFrequencies#SLIP}.
 * <p>
 * Source: R. B. Randall and J. Antoni, "Rolling element bearing diagnostics: a tutorial", Mechanical Systems and Signal Processing 25 (2011).
 */
public final class DiagnoseOperation {

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
	 * @throws ProblemException if the sample rate is not known, or the range is too short or too full of gaps to tell combs apart
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if the samples cannot be read
	 */
	public Diagnosis run(Progress progress) throws IOException {
		FrequencyBand passed = band.isPresent() ? band.get()
				: new KurtogramOperation(source, channel, range, LINES_IN_BAND * frequencies.bpfi(), most).run(progress).best().band();
		var settings = new SpectrumSettings(SpectrumKind.SQUARED_ENVELOPE).withBand(passed);
		Spectrum envelope = new SpectrumOperation(source, channel, range, settings, most).run(progress);
		if (envelope.resolution() > Comb.COARSEST * frequencies.ftf()) {
			throw new ProblemException(Problem.error("%d samples are too few to tell faults apart".formatted(range.length()), source.file().toString(),
					"choose a range of at least %.1f s".formatted(1 / (Comb.COARSEST * frequencies.ftf()))));
		}
		return new Diagnosis(passed, envelope, Arrays.stream(BearingFault.values()).map(fault -> new Comb(fault, frequencies.lines(fault)).score(envelope))
				.sorted(Comparator.comparingDouble(FaultScore::score).reversed()).toList());
	}
}
