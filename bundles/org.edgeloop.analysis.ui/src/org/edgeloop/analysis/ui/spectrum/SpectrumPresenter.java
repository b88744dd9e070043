package org.edgeloop.analysis.ui.spectrum;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.edgeloop.analysis.ui.AnalysedPart;
import org.edgeloop.base.Problem;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.diagnosis.FaultFrequencies;
import org.edgeloop.signal.diagnosis.FaultScore;
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

	private static final int MOST_HARMONICS = 20;

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
	private SpectrumKind lastEnvelope = SpectrumKind.SQUARED_ENVELOPE;
	/** The edges of a band while it is drawn; none before the first. */
	private Optional<double[]> picking = Optional.empty();
	private boolean isProvisional;
	private long request;

	/** @param choice what is shown at first */
	public SpectrumPresenter(Background background, SpectrumChoice choice) {
		this.background = background;
		this.choice = choice;
		work = new LatestWork<>(background, this::finish, this::failed);
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

	/** What comes of the same request afterwards is older. */
	private void finish(SpectraOperation.Result found) {
		request++;
		take(found, false);
	}

	private void take(SpectraOperation.Result found, boolean isFirst) {
		result = found;
		isProvisional = isFirst;
		answered = isFirst ? Optional.empty() : asked;
		cursors.setSpectra(found.spectra());
		changed();
	}

	private void failed(Problem problem) {
		finish(new SpectraOperation.Result(List.of(), List.of(problem), List.of()));
	}

	/** A channel that the user chose in another recording may not be there. */
	private List<Integer> channels(AnalysedPart shown) {
		List<Integer> chosen = shown.tracks().stream().filter(track -> choice.channel().equals(Optional.of(shown.channel(track).name()))).toList();
		return chosen.isEmpty() ? shown.vibrations() : chosen;
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

	/** Computes spectra in another way. */
	public void choose(SpectrumSettings settings) {
		choose(choice.with(settings));
	}

	public void setDecibel(boolean shown) {
		choose(choice.withDecibel(shown));
	}

	/** @param shown whether the axis of frequencies is logarithmic */
	public void setLogarithmic(boolean shown) {
		choose(choice.withLogarithmic(shown));
	}

	/** @param only the name of the only channel shown; empty for all in sight */
	public void chooseChannel(Optional<String> only) {
		choose(choice.withChannel(only));
	}

	/** @param shown how many lines of each fault are shown, from 0 on */
	public void setHarmonics(int shown) {
		choose(choice.withHarmonics(Math.clamp(shown, 0, MOST_HARMONICS)));
	}

	/** @param band whose envelope is looked at; empty for all frequencies */
	public void chooseBand(Optional<FrequencyBand> band) {
		choose(choice.settings().withBand(band));
	}

	/** Looks at the envelope of a band, whatever was looked at before. */
	public void showEnvelope(FrequencyBand band) {
		picking = Optional.empty();
		SpectrumKind kind = choice.settings().kind().isOfEnvelope() ? choice.settings().kind() : lastEnvelope;
		choose(choice.settings().withKind(kind).withBand(Optional.of(band)));
	}

	/** Looks at the envelope of all frequencies, made equally strong. */
	public void showWhitened() {
		picking = Optional.empty();
		choose(choice.settings().withKind(SpectrumKind.WHITENED_ENVELOPE).withBand(Optional.empty()));
	}

	/** Puts a harmonic cursor on a fault's comb. */
	public void showComb(FaultScore score) {
		cursors.setKind(SpectrumCursors.Kind.HARMONIC);
		cursors.place(score.frequency() * (1 + score.slip()));
	}

	/** @return whether the user is about to draw the band whose envelope is to be looked at */
	public boolean isPickingBand() {
		return picking.isPresent();
	}

	/** Begins to pick a band, in the spectrum of the samples, or ends it. */
	public void pickBand(boolean begins) {
		if (begins && choice.settings().kind().isOfEnvelope()) {
			lastEnvelope = choice.settings().kind();
		}
		picking = begins ? Optional.of(new double[0]) : Optional.empty();
		if (begins && (choice.settings().kind().isOfEnvelope() || choice.settings().kind() == SpectrumKind.CEPSTRUM)) {
			choose(choice.settings().withKind(SpectrumKind.AMPLITUDE));
		}
		changed();
	}

	/** Shows the band that is being drawn. */
	public void previewBand(double from, double to) {
		picking = Optional.of(new double[] { Math.min(from, to), Math.max(from, to) });
		changed();
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

	/** @return the first channel that is looked at, by its index in the recording */
	public Optional<Integer> firstChannel() {
		return part.flatMap(shown -> channels(shown).stream().findFirst());
	}

	/** @return the recording's part that is looked into */
	public Optional<AnalysedPart> part() {
		return part;
	}

	/** @return the charts, one for each unit, with cursors and the lines of faults */
	public List<UnitSpectra> charts() {
		return new SpectrumMarks(choice, faults, picking, cursors.marks()).on(result.charts());
	}

	/** @return the greatest lines of each channel, from the greatest on */
	public List<PeakRow> peaks() {
		double shaft = choice.settings().kind() == SpectrumKind.CEPSTRUM ? Double.NaN : faults.map(FaultFrequencies::shaft).orElse(Double.NaN);
		return result.spectra().stream().flatMap(shown -> shown.peaks().stream()
				.map(peak -> new PeakRow(shown.name(), peak.frequency(), peak.value(), shown.spectrum().unit(), peak.frequency() / shaft))).toList();
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
