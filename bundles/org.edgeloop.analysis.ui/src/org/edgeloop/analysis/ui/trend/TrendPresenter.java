package org.edgeloop.analysis.ui.trend;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.edgeloop.analysis.ui.AnalysedPart;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ChartEntity;
import org.edgeloop.chart.TraceChart;
import org.edgeloop.chart.ValueText;
import org.edgeloop.chart.ui.TimeAxis;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.trend.Trend;
import org.edgeloop.signal.trend.TrendOperation;
import org.edgeloop.ui.Background;
import org.edgeloop.ui.LatestWork;

/** The Trend view without its widgets. To be used in its background's thread. */
public final class TrendPresenter {

	/** What trends hang on. */
	private record Question(SampleSource source, List<Integer> channels, SampleRange range, TrendWindow window) {
	}

	/**
	 * What came of it.
	 *
	 * @param isWhole whether there is nothing more to come
	 */
	private record Answer(List<Trend> trends, List<Problem> problems, boolean isWhole) {

		private static final Answer NONE = new Answer(List.of(), List.of(), true);
	}

	private final Background background;
	private final LatestWork<Answer> work;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private TrendChoice choice;
	private Optional<AnalysedPart> part = Optional.empty();
	private Optional<Question> asked = Optional.empty();
	private OptionalLong cursor = OptionalLong.empty();
	private Answer answer = Answer.NONE;
	private List<TrendCharts.UnitTrends> charts = List.of();
	private long request;

	/** @param first what is shown until the user chooses otherwise */
	public TrendPresenter(Background background, TrendChoice first) {
		choice = first;
		this.background = background;
		work = new LatestWork<>(background, this::take, problem -> take(new Answer(List.of(), List.of(problem), true)));
	}

	/** Tells a listener whenever there is something else to show. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Shows a recording, or a part of it if that is chosen. */
	public void show(AnalysedPart shown) {
		cursor = shown.cursor();
		SampleRange range = choice.isPart() ? shown.range() : shown.axis().whole();
		part = Optional.of(new AnalysedPart(shown.source(), shown.axis(), shown.vibrations(), range, false, OptionalLong.empty()));
		ask();
	}

	/** Lets go of the recording. */
	public void clear() {
		work.cancel();
		request++;
		part = Optional.empty();
		asked = Optional.empty();
		cursor = OptionalLong.empty();
		take(Answer.NONE);
	}

	/** Shows something else; the range follows by {@link #show}. */
	public void choose(TrendChoice other) {
		choice = other;
		ask();
		draw();
	}

	public TrendChoice choice() {
		return choice;
	}

	private void ask() {
		part.ifPresent(shown -> {
			var question = new Question(shown.source(), shown.tracks(), shown.range(), choice.window());
			if (asked.equals(Optional.of(question))) {
				changed();
			} else {
				asked = Optional.of(question);
				long mine = ++request;
				TrendWindow window = choice.window();
				work.start("Trend", progress -> compute(shown, window, progress, first -> background.post(() -> {
					if (mine == request) {
						take(first);
					}
				})));
				changed();
			}
		});
	}

	private static Answer compute(AnalysedPart shown, TrendWindow window, Progress progress, Consumer<Answer> partial) throws IOException {
		List<Trend> trends = new ArrayList<>();
		List<Problem> problems = new ArrayList<>();
		for (int channel : shown.tracks()) {
			SampleRange samples = shown.samples(channel);
			var operation = new TrendOperation(shown.source(), channel, samples, window.settings(shown.source(), shown.channel(channel), samples));
			try {
				trends.add(operation.run(progress, first -> {
					List<Trend> known = new ArrayList<>(trends);
					known.add(first);
					partial.accept(new Answer(known, List.of(), false));
				}));
			} catch (ProblemException e) {
				problems.add(e.problem());
			}
		}
		return new Answer(trends, problems, true);
	}

	private void take(Answer found) {
		answer = found;
		if (found.isWhole()) {
			// Parts that are still on their way come too late.
			request++;
		}
		draw();
	}

	private void draw() {
		charts = part.map(shown -> new TrendCharts(shown).of(answer.trends(), choice.figure())).orElse(List.of());
		changed();
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}

	/** @return a chart for each unit, with the editor's cursor */
	public List<TraceChart> charts() {
		return part.map(shown -> charts.stream().map(unit -> unit.chart().marked(new TrendCharts(shown).cursor(cursor))).toList()).orElse(List.of());
	}

	/** @return the positions of the window that a point of a chart stands for; empty if it stands for none */
	public Optional<SampleRange> windowOf(int chart, ChartEntity point) {
		if (chart >= charts.size() || part.isEmpty()) {
			return Optional.empty();
		}
		TrendCharts.UnitTrends unit = charts.get(chart);
		Trend trend = unit.trends().get(point.series());
		int window = new TrendCharts(part.get()).windowAt(trend, unit.chart().curve(point.series()).x(point.category()));
		if (window < 0) {
			return Optional.empty();
		}
		TimeAxis axis = part.get().axis();
		return Optional.of(new SampleRange((long) Math.ceil(axis.position(trend.channel(), trend.from()[window])),
				(long) Math.ceil(axis.position(trend.channel(), trend.to()[window]))).clampTo(axis.whole()));
	}

	public boolean isBusy() {
		return work.isBusy();
	}

	/** @return of what the trend is, or why there is none, in a line */
	public String status() {
		String problems = answer.problems().stream().map(Problem::toLine).distinct().collect(Collectors.joining(" – "));
		if (answer.trends().isEmpty()) {
			return problems.isEmpty() && isBusy() ? "Computing…" : problems;
		}
		Trend first = answer.trends().getFirst();
		long samples = first.window(0).length();
		double rate = part.map(shown -> shown.channel(first.channel()).sampleRate().orElse(Double.NaN)).orElse(Double.NaN);
		String length = Double.isNaN(rate) ? "" : " (" + ValueText.of(samples / rate) + " s)";
		String words = "%,d windows of %,d samples%s".formatted(first.size(), samples, length) + (answer.isWhole() ? "" : " so far…");
		return problems.isEmpty() ? words : words + " – " + problems;
	}
}
