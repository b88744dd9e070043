package org.edgeloop.analysis.ui.spectrogram;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;

import org.edgeloop.base.Problem;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.AxisRange;
import org.edgeloop.chart.ChartAxis.Scale;
import org.edgeloop.chart.RasterChart;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.chart.ui.Track;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.spectrogram.ColumnGrid;
import org.edgeloop.signal.spectrogram.FrequencyCells;
import org.edgeloop.signal.spectrogram.Spectrogram;
import org.edgeloop.signal.spectrogram.SpectrogramOperation;
import org.edgeloop.signal.spectrogram.SpectrogramSettings;
import org.edgeloop.ui.Background;
import org.edgeloop.ui.LatestWork;

/**
 * The Spectrogram view without its widgets: which columns are asked for, and what has come of them. It shows what the timeline shows. To be used in its
 * background's thread.
 */
public final class SpectrogramPresenter {

	/** Columns that are computed; a wider picture has them two pixels wide. */
	static final int MOST_COLUMNS = 2048;
	/** Cells of a column, which bounds the memory of a picture to 32 MB. */
	static final int MOST_CELLS = 4097;
	private static final int USUAL_COLUMNS = 512;
	/** Numbers at the axes come and go and leave the picture a bit more room or less: columns shall not change with each of them. */
	private static final int COLUMN_STEP = 32;

	/** What a spectrogram hangs on. */
	private record Question(SampleSource source, int channel, SpectrogramSettings settings, ColumnGrid grid, FrequencyCells cells) {
	}

	/** What a chart hangs on, beside the column at the cursor. */
	private record Drawn(SpectrogramPicture picture, SpectrogramChoice choice, SampleRange range, TimeScale time) {

		RasterChart chart(TimelineModel timeline) {
			return picture.chart(choice, timeline.axis(), range, time, timeline.source().channels().get(picture.spectrogram().channel()).name());
		}
	}

	private final Background background;
	private final LatestWork<SpectrogramPicture> work;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private SpectrogramChoice choice;
	private int columns = USUAL_COLUMNS;
	private Optional<TimelineModel> timeline = Optional.empty();
	private Optional<Question> asked = Optional.empty();
	private Optional<SpectrogramPicture> picture = Optional.empty();
	private Optional<Problem> problem = Optional.empty();
	private Optional<Drawn> drawn = Optional.empty();
	private Optional<RasterChart> chart = Optional.empty();

	/** @param choice what is shown at first */
	public SpectrogramPresenter(Background background, SpectrogramChoice choice) {
		this.background = background;
		this.choice = choice;
		work = new LatestWork<>(background, this::take, this::failed);
	}

	/** Tells a listener whenever there is something else to show. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}

	/** Shows what a timeline shows now. */
	public void show(TimelineModel shown) {
		if (timeline.filter(before -> before == shown).isEmpty()) {
			clear();
			timeline = Optional.of(shown);
		}
		ask();
		changed();
	}

	/** Looks again for what was not known exactly, since more of the recording's extremes may be known by now. */
	public void lookAgain() {
		if (!work.isBusy() && picture.filter(known -> !known.spectrogram().isFinal()).isPresent()) {
			asked = Optional.empty();
			ask();
		}
		changed();
	}

	/** Lets go of the recording. */
	public void clear() {
		work.cancel();
		timeline = Optional.empty();
		asked = Optional.empty();
		picture = Optional.empty();
		problem = Optional.empty();
		changed();
	}

	/** @param pixels how many columns of pixels there are */
	public void setColumns(int pixels) {
		int wanted = Math.clamp(pixels / COLUMN_STEP * COLUMN_STEP, COLUMN_STEP, MOST_COLUMNS);
		if (wanted != columns) {
			columns = wanted;
			ask();
		}
	}

	public SpectrogramChoice choice() {
		return choice;
	}

	/** Shows something else, or in another way. */
	public void choose(SpectrogramChoice other) {
		choice = other;
		ask();
		changed();
	}

	/** Shows some frequencies, as far as the channel has them. */
	public void showFrequencies(AxisRange wanted) {
		track().ifPresent(track -> {
			double rate = track.channel().sampleRate().orElse(0);
			double lowest = choice.isLogarithmic() ? rate / choice.settings().segment() : 0;
			if (rate > 0 && AxisRange.isPossible(wanted.from(), wanted.to(), choice.isLogarithmic() ? Scale.LOGARITHMIC : Scale.LINEAR)) {
				var whole = new AxisRange(lowest, rate / 2);
				AxisRange inside = wanted.within(whole, choice.isLogarithmic() ? Scale.LOGARITHMIC : Scale.LINEAR);
				choose(choice.withFrequencies(inside.equals(whole) ? Optional.empty() : Optional.of(inside)));
			}
		});
	}

	/** @return the channel shown; empty if none is in sight */
	public Optional<Track> track() {
		List<Track> tracks = timeline.map(TimelineModel::visibleTracks).orElse(List.of());
		return tracks.stream().filter(track -> choice.channel().filter(track.channel().name()::equals).isPresent()).findFirst()
				.or(() -> tracks.stream().findFirst());
	}

	/** @return the names of the channels that can be chosen */
	public List<String> channelNames() {
		return timeline.map(shown -> shown.visibleTracks().stream().map(track -> track.channel().name()).toList()).orElse(List.of());
	}

	private void ask() {
		track().ifPresent(track -> {
			TimelineModel shown = timeline.orElseThrow();
			Question question = question(shown, track.index());
			if (!asked.equals(Optional.of(question))) {
				start(question, shown);
			}
		});
	}

	private Question question(TimelineModel shown, int index) {
		Channel channel = shown.source().channels().get(index);
		int segment = choice.settings().segment();
		double resolution = channel.sampleRate().orElse(1) / segment;
		double low = choice.frequencies().map(range -> range.from()).orElse(0.0);
		double high = choice.frequencies().map(range -> range.to()).orElse(resolution * segment / 2);
		FrequencyCells cells = segment / 2 < MOST_CELLS ? FrequencyCells.all(segment) : FrequencyCells.within(segment, resolution, low, high, MOST_CELLS);
		ColumnGrid grid = ColumnGrid.over(shown.axis().sample(index, shown.range().from()), shown.axis().sample(index, shown.range().to()), columns);
		return new Question(shown.source(), index, choice.settings(), grid, cells);
	}

	private void start(Question question, TimelineModel shown) {
		asked = Optional.of(question);
		problem = Optional.empty();
		Optional<Spectrogram> last = picture.map(SpectrogramPicture::spectrogram);
		var whole = new SampleRange(0, shown.source().channels().get(question.channel()).length());
		var operation = new SpectrogramOperation(question.source(), question.channel(), whole, question.settings(), question.grid(), question.cells(),
				Optional.of(shown.envelopes()));
		work.start("Spectrogram", progress -> SpectrogramPicture
				.of(operation.run(progress, last, partial -> post(question, SpectrogramPicture.of(partial)))));
	}

	private void post(Question question, SpectrogramPicture partial) {
		background.post(() -> {
			if (asked.equals(Optional.of(question)) && work.isBusy()) {
				take(partial);
			}
		});
	}

	private void take(SpectrogramPicture found) {
		picture = Optional.of(found);
		changed();
	}

	private void failed(Problem found) {
		problem = Optional.of(found);
		picture = Optional.empty();
		changed();
	}

	/** @return what is to be drawn: what has been computed so far, at the place that is in sight now; the same one as long as nothing of it changes */
	public Optional<RasterChart> chart() {
		Optional<Drawn> wanted = picture.flatMap(shown -> timeline.map(model -> new Drawn(shown, choice, model.range(), TimeScale.of(model))))
				.filter(drawn -> !drawn.range().isEmpty());
		if (!wanted.equals(drawn)) {
			drawn = wanted;
			chart = wanted.map(state -> state.chart(timeline.orElseThrow()));
		}
		return chart;
	}

	/** @return the column at the cursor, whose values the table has */
	public OptionalInt marked() {
		return timeline.isEmpty() || picture.isEmpty() ? OptionalInt.empty() : picture.get().column(timeline.get().axis(), timeline.get().cursor());
	}

	/** @return the values from the first colour to the last, in dB or in the unit; empty before anything has been computed */
	public Optional<AxisRange> levels() {
		return picture.map(shown -> shown.levels(choice));
	}

	/** @return what is shown; empty if no recording is open */
	public Optional<TimelineModel> timeline() {
		return timeline;
	}

	/** @return whether more is still to come */
	public boolean isBusy() {
		return work.isBusy();
	}

	/** @return how the picture was made, or why there is none, in a line */
	public String status() {
		if (problem.isPresent()) {
			return problem.get().toLine();
		}
		if (timeline.isPresent() && track().isEmpty()) {
			return "No channel is in sight.";
		}
		return picture.map(shown -> SpectrogramWords.of(shown.spectrogram()) + (isBusy() ? " – computing…" : "")).orElse(isBusy() ? "Computing…" : "");
	}
}
