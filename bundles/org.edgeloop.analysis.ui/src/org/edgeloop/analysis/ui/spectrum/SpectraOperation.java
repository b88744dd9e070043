package org.edgeloop.analysis.ui.spectrum;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.edgeloop.analysis.ui.AnalysedPart;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.spectrum.Spectrum;
import org.edgeloop.signal.spectrum.SpectrumOperation;
import org.edgeloop.signal.spectrum.SpectrumSettings;

/** Computes the spectra of several channels of a part of a recording, with a bound on the samples that are looked at. */
final class SpectraOperation {

	/** Of all channels together, so that ranges of any length take about as long. */
	static final long MOST = 1 << 24;
	private static final long LEAST = 1 << 20;

	/**
	 * What came of it.
	 *
	 * @param spectra of the channels that have one
	 * @param problems of the others
	 * @param charts of the spectra, one for each unit
	 */
	record Result(List<ChannelSpectrum> spectra, List<Problem> problems, List<UnitSpectra> charts) {

		static final Result NONE = new Result(List.of(), List.of(), List.of());

		Result {
			spectra = List.copyOf(spectra);
			problems = List.copyOf(problems);
			charts = List.copyOf(charts);
		}

		/** @return the same spectra, or more, as somebody wants to see them */
		static Result of(List<ChannelSpectrum> spectra, List<Problem> problems, SpectrumChoice choice) {
			return new Result(spectra, problems, SpectrumCharts.of(spectra, choice));
		}
	}

	private final AnalysedPart part;
	private final List<Integer> channels;
	private final SpectrumChoice choice;

	SpectraOperation(AnalysedPart part, List<Integer> channels, SpectrumChoice choice) {
		this.part = part;
		this.channels = List.copyOf(channels);
		this.choice = choice;
	}

	/** @param partial is told what there is by and by */
	Result run(Progress progress, Consumer<Result> partial) throws IOException {
		List<ChannelSpectrum> spectra = new ArrayList<>();
		List<Problem> problems = new ArrayList<>();
		for (int channel : channels) {
			String name = part.channel(channel).name();
			try {
				Spectrum whole = spectrum(channel, progress, first -> {
					List<ChannelSpectrum> soFar = new ArrayList<>(spectra);
					soFar.add(ChannelSpectrum.of(channel, name, first));
					partial.accept(Result.of(soFar, problems, choice));
				});
				spectra.add(ChannelSpectrum.of(channel, name, whole));
			} catch (ProblemException e) {
				problems.add(e.problem());
			}
		}
		return Result.of(spectra, problems, choice);
	}

	private Spectrum spectrum(int channel, Progress progress, Consumer<Spectrum> partial) throws IOException {
		SampleRange samples = part.samples(channel);
		SpectrumSettings settings = choice.settingsFor(samples.length());
		return new SpectrumOperation(part.source(), channel, samples, settings, Math.max(LEAST, MOST / channels.size())).run(progress, partial);
	}
}
