package org.edgeloop.analysis.ui.diagnosis;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.edgeloop.analysis.ui.AnalysedPart;
import org.edgeloop.analysis.ui.SeriesLooks;
import org.edgeloop.analysis.ui.bearing.BearingPresenter;
import org.edgeloop.analysis.ui.spectrum.FaultLines;
import org.edgeloop.analysis.ui.spectrum.SpectrumWords;
import org.edgeloop.base.Problem;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.ChartAxis;
import org.edgeloop.chart.TraceChart;
import org.edgeloop.chart.TraceMark;
import org.edgeloop.chart.trace.TraceData;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.diagnosis.BearingFault;
import org.edgeloop.signal.diagnosis.DiagnoseOperation;
import org.edgeloop.signal.diagnosis.Diagnosis;
import org.edgeloop.signal.diagnosis.FaultFrequencies;
import org.edgeloop.signal.diagnosis.FaultScore;
import org.edgeloop.signal.spectrum.FrequencyBand;
import org.edgeloop.signal.spectrum.Spectrum;
import org.edgeloop.ui.Background;
import org.edgeloop.ui.LatestWork;

/** The Diagnosis view without its widgets: which channel is diagnosed, what was found, and which fault's evidence is shown. */
public final class DiagnosisPresenter {

	/** Of a longer range, parts that are spread over it. */
	static final long MOST = 1 << 21;
	/** The evidence is in the first few lines; what follows is left to zooming. */
	private static final double LINES_SHOWN = 6.5;

	private record Question(SampleSource source, int channel, SampleRange range, FaultFrequencies frequencies, Optional<FrequencyBand> band) {
	}

	/** @param envelope the spectrum as points, made away from the thread that draws */
	private record Answer(Diagnosis diagnosis, TraceData envelope) {
	}

	private final BearingPresenter bearing;
	private final LatestWork<Answer> work;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Optional<AnalysedPart> part = Optional.empty();
	private Optional<String> wanted = Optional.empty();
	private Optional<FrequencyBand> band = Optional.empty();
	private Optional<Question> asked = Optional.empty();
	private Optional<Answer> answer = Optional.empty();
	private Optional<BearingFault> selected = Optional.empty();
	private String problem = "";
	private final Runnable asking = this::ask;

	public DiagnosisPresenter(Background background, BearingPresenter bearing) {
		this.bearing = bearing;
		work = new LatestWork<>(background, this::take, this::failed);
		bearing.addListener(asking);
	}

	/** Ends what is going on; nothing is asked any more. */
	public void close() {
		bearing.removeListener(asking);
		clear();
	}

	/** Tells a listener whenever there is something else to show. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}

	/** Diagnoses a part, unless that is what is shown already. */
	public void show(AnalysedPart shown) {
		part = Optional.of(shown);
		if (!shown.tracks().isEmpty()) {
			bearing.show(shown, channel(shown));
		}
		ask();
	}

	/** Lets go of the recording. */
	public void clear() {
		work.cancel();
		part = Optional.empty();
		asked = Optional.empty();
		answer = Optional.empty();
		problem = "";
		changed();
	}

	private void ask() {
		Optional<Question> question = part.filter(shown -> !shown.tracks().isEmpty()).flatMap(shown -> bearing.frequencies()
				.map(known -> new Question(shown.source(), channel(shown), shown.samples(channel(shown)), known, band)));
		if (!question.equals(asked)) {
			asked = question;
			problem = "";
			question.ifPresentOrElse(this::start, () -> {
				work.cancel();
				answer = Optional.empty();
			});
		}
		changed();
	}

	private void start(Question question) {
		work.start("Diagnosis", progress -> {
			Diagnosis found = new DiagnoseOperation(question.source(), question.channel(), question.range(), question.frequencies(), question.band(), MOST)
					.run(progress);
			return new Answer(found, points(found.envelope()));
		});
	}

	private static TraceData points(Spectrum spectrum) {
		double[] x = new double[spectrum.values().length - 1];
		double[] y = new double[x.length];
		for (int i = 0; i < x.length; i++) {
			x[i] = spectrum.at(i + 1);
			y[i] = spectrum.values()[i + 1];
		}
		return TraceData.of(x, y);
	}

	private void take(Answer found) {
		answer = Optional.of(found);
		problem = "";
		changed();
	}

	private void failed(Problem found) {
		answer = Optional.empty();
		problem = found.toLine();
		changed();
	}

	/** @return the channel that was chosen, if it is there, else the first one in sight that is no tachometer */
	private int channel(AnalysedPart shown) {
		return shown.tracks().stream().filter(track -> wanted.equals(Optional.of(shown.channel(track).name()))).findFirst()
				.orElseGet(() -> shown.vibrations().getFirst());
	}

	/** @return the channels that can be diagnosed, by name */
	public List<String> channelNames() {
		return part.map(shown -> shown.tracks().stream().map(track -> shown.channel(track).name()).toList()).orElse(List.of());
	}

	/** @return the channel that is diagnosed; empty if no recording is open */
	public Optional<String> channelName() {
		return part.filter(shown -> !shown.tracks().isEmpty()).map(shown -> shown.channel(channel(shown)).name());
	}

	public void chooseChannel(String name) {
		wanted = Optional.of(name);
		part.ifPresent(this::show);
	}

	/** @param passed the band whose envelope is looked at; empty for the most impulsive one */
	public void chooseBand(Optional<FrequencyBand> passed) {
		band = passed;
		ask();
	}

	public Optional<FrequencyBand> band() {
		return band;
	}

	public BearingPresenter bearing() {
		return bearing;
	}

	/** @return what was found; the last answer while another question is open */
	public Optional<Diagnosis> diagnosis() {
		return answer.map(Answer::diagnosis);
	}

	/** Shows the evidence for a fault. */
	public void select(BearingFault fault) {
		selected = Optional.of(fault);
		changed();
	}

	/** @return the fault whose evidence is shown: the one selected, else the one that explains most */
	public Optional<FaultScore> selected() {
		return diagnosis().flatMap(found -> found.ranked().stream().filter(score -> selected.equals(Optional.of(score.fault()))).findFirst()
				.or(() -> found.ranked().stream().findFirst()));
	}

	/** @return the spectrum of the envelope with the comb of the fault whose evidence is shown */
	public Optional<TraceChart> chart() {
		return answer.flatMap(found -> selected().map(score -> chart(found, score)));
	}

	private TraceChart chart(Answer found, FaultScore score) {
		Spectrum envelope = found.diagnosis().envelope();
		var trace = new TraceChart.Trace(channelName().orElse(""), "", SeriesLooks.of(0), false, found.envelope(), Optional.empty());
		String unit = envelope.unit().isEmpty() ? "" : " [" + envelope.unit() + "]";
		TraceChart whole = TraceChart.of("Comb of the " + score.fault().label() + " in the envelope", ChartAxis.of("Frequency [Hz]"), ChartAxis.of(SpectrumWords.name(envelope.kind()) + unit),
				List.of(trace), List.of());
		List<TraceMark> comb = score.teeth().stream().map(tooth -> FaultLines.of(score.fault(), score.frequency(), score.slip(), tooth.order())).toList();
		double last = Math.min(LINES_SHOWN * score.frequency(), whole.xRange().to());
		TraceChart near = last > 0 ? whole.showing(new AxisRange(0, last), whole.yRange()) : whole;
		return near.showing(near.xRange(), near.fittingY()).marked(comb);
	}

	/** @return whether an answer is still to come */
	public boolean isBusy() {
		return work.isBusy();
	}

	/** @return what was found, or what is missing, in a sentence */
	public String verdict() {
		if (part.isEmpty()) {
			return "";
		}
		if (!problem.isEmpty()) {
			return problem;
		}
		if (asked.isEmpty()) {
			return bearing.missing();
		}
		return diagnosis().map(found -> DiagnosisWords.verdict(found)).orElse("Computing…");
	}
}
