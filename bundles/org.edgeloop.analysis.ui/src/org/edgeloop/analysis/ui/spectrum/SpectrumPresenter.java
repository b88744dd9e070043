package org.edgeloop.analysis.ui.spectrum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.edgeloop.analysis.ui.AnalysedPart;
import org.edgeloop.base.Problem;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.TraceMark;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.diagnosis.FaultFrequencies;
import org.edgeloop.signal.spectrum.FrequencyBand;
import org.edgeloop.signal.spectrum.SpectrumKind;
import org.edgeloop.signal.spectrum.SpectrumSettings;
import org.edgeloop.ui.Background;
import org.edgeloop.ui.LatestWork;

/** The Spectrum view without its widgets: what is asked for, what has come of it, and the cursors in it. To be used in its background's thread. */
public final class SpectrumPresenter {

	/** What spectra hang on; a cursor in the recording does not count. */
	private record Question(SampleSource source, List<Integer> channels, SampleRange range, SpectrumSettings settings) {
	}

	private final Background background;
	private final LatestWork<SpectraOperation.Result> work;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final SpectrumCursors cursors = new SpectrumCursors(this::changed);
	private SpectrumChoice choice;
	private Optional<AnalysedPart> part = Optional.empty();
	private Optional<Question> asked = Optional.empty();
	private Optional<Question> answered = Optional.empty();
	private SpectraOperation.Result result = SpectraOperation.Result.NONE;
	private Optional<FaultFrequencies> faults = Optional.empty();
	private boolean isProvisional;
	private long request;

	/** @param choice what is shown at first */
	public SpectrumPresenter(Background background, SpectrumChoice choice) {
		this.background = background;
		this.choice = choice;
		work = new LatestWork<>(background, done -> take(done, false), this::failed);
	}

	/** Tells a listener whenever there is something else to show. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}

	/** Computes the spectra of a part, unless they are what is shown already. */
	public void show(AnalysedPart shown) {
		part = Optional.of(shown);
		ask();
	}

	/** Lets go of the recording. */
	public void clear() {
		work.cancel();
		request++;
		part = Optional.empty();
		asked = Optional.empty();
		answered = Optional.empty();
		result = SpectraOperation.Result.NONE;
		changed();
	}

	private void ask() {
		part.ifPresent(shown -> {
			List<Integer> channels = channels(shown);
			var question = new Question(shown.source(), channels, shown.range(), choice.settings());
			if (!asked.equals(Optional.of(question))) {
				start(question, new SpectraOperation(shown, channels, choice));
			}
		});
	}

	private void start(Question question, SpectraOperation operation) {
		asked = Optional.of(question);
		long mine = ++request;
		work.start("Spectrum", progress -> operation.run(progress, first -> background.post(() -> {
			if (mine == request && work.isBusy()) {
				take(first, true);
			}
		})));
		changed();
	}

	private void take(SpectraOperation.Result found, boolean isFirst) {
		result = found;
		isProvisional = isFirst;
		answered = isFirst ? Optional.empty() : asked;
		cursors.setSpectra(found.spectra());
		changed();
	}

	private void failed(Problem problem) {
		take(new SpectraOperation.Result(List.of(), List.of(problem), List.of()), false);
	}

	/** A channel that the user chose in another recording may not be there. */
	private List<Integer> channels(AnalysedPart shown) {
		List<Integer> chosen = shown.tracks().stream().filter(track -> choice.channel().isEmpty() || choice.channel().get().equals(shown.channel(track).name()))
				.toList();
		return chosen.isEmpty() ? shown.tracks() : chosen;
	}

	/** @return the names of the channels that can be chosen alone */
	public List<String> channelNames() {
		return part.map(shown -> shown.tracks().stream().map(track -> shown.channel(track).name()).toList()).orElse(List.of());
	}

	public SpectrumChoice choice() {
		return choice;
	}

	/** Shows something else, or in another way. */
	public void choose(SpectrumChoice other) {
		SpectrumChoice before = choice;
		choice = other;
		ask();
		boolean isDrawnAnew = before.isDecibel() != other.isDecibel() || before.isLogarithmic() != other.isLogarithmic();
		if (isDrawnAnew && answered.isPresent() && answered.equals(asked)) {
			List<ChannelSpectrum> known = result.spectra();
			List<Problem> problems = result.problems();
			request++;
			work.start("Spectrum", _ -> SpectraOperation.Result.of(known, problems, other));
		} else if (isDrawnAnew) {
			asked = Optional.empty();
			ask();
		}
		changed();
	}

	/** Looks at the envelope of a band; at its amplitudes, if no envelope was looked at. */
	public void chooseBand(Optional<FrequencyBand> band) {
		choose(choice.with(choice.settings().withBand(band)));
	}

	/** Draws the lines of a bearing, or none. */
	public void setFaults(Optional<FaultFrequencies> frequencies) {
		if (!frequencies.equals(faults)) {
			faults = frequencies;
			changed();
		}
	}

	public Optional<FaultFrequencies> faults() {
		return faults;
	}

	public SpectrumCursors cursors() {
		return cursors;
	}

	/** @return what there is by now */
	public List<ChannelSpectrum> spectra() {
		return result.spectra();
	}

	/** @return the recording's part that is looked into */
	public Optional<AnalysedPart> part() {
		return part;
	}

	/** @return the charts, one for each unit, with cursors and the lines of faults */
	public List<UnitSpectra> charts() {
		List<TraceMark> marks = new ArrayList<>(marks());
		marks.addAll(cursors.marks());
		return result.charts().stream().map(shown -> new UnitSpectra(shown.unit(), shown.chart().marked(marks))).toList();
	}

	/** A cepstrum has no frequencies, and where each fault would show in it is easier seen by a cursor. */
	private List<TraceMark> marks() {
		return choice.settings().kind() == SpectrumKind.CEPSTRUM ? List.of() : faults.map(known -> FaultLines.of(known, choice.harmonics())).orElse(List.of());
	}

	/** @return whether more exact spectra are still to come */
	public boolean isBusy() {
		return work.isBusy();
	}

	/** @return how the spectra were made, or why there are none, in a line */
	public String status() {
		String problems = result.problems().stream().map(Problem::toLine).distinct().collect(Collectors.joining(" – "));
		if (result.spectra().isEmpty()) {
			return problems.isEmpty() ? isBusy() ? "Computing…" : "" : problems;
		}
		String words = SpectrumWords.of(result.spectra().getFirst(), part.orElseThrow(), isProvisional && isBusy());
		return problems.isEmpty() ? words : words + " – " + problems;
	}
}
