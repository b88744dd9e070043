package org.edgeloop.signal.spectrogram;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.LongStream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.EnvelopeSource;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.internal.spectrogram.ColumnTransform;
import org.edgeloop.signal.internal.spectrogram.GreatestSwing;
import org.edgeloop.signal.internal.spectrogram.SegmentPlaces;

/**
 * Computes the columns of a spectrogram: first one segment of every eighth column, then one of each, then the rest. Neither work nor memory
 * grow with the recording, as long as the settings bound the segments of a column.
 */
public final class SpectrogramOperation {

	/** Every which column comes first. */
	private static final int COARSE = 8;
	/** How often, in columns, what has been computed so far is told while columns are refined. */
	private static final int NEWS = 256;

	private final SampleSource source;
	private final int index;
	private final Channel channel;
	private final SampleRange within;
	private final SpectrogramSettings settings;
	private final ColumnGrid grid;
	private final FrequencyCells cells;
	private final Optional<EnvelopeSource> envelopes;

	/**
	 * @param channel the channel's index in {@link SampleSource#channels()}
	 * @param within the samples of the channel that segments may have
	 * @param envelopes where the extremes of the samples are known, to find short impacts in long columns; empty to look at the segments alone
	 */
	public SpectrogramOperation(SampleSource source, int channel, SampleRange within, SpectrogramSettings settings, ColumnGrid grid, FrequencyCells cells,
			Optional<EnvelopeSource> envelopes) {
		this.source = source;
		this.index = channel;
		this.channel = source.channels().get(channel);
		this.within = within;
		this.settings = settings;
		this.grid = grid;
		this.cells = cells;
		this.envelopes = envelopes;
	}

	/** Computes all columns; see {@link #run(Progress, Optional, Consumer)}. */
	public Spectrogram run(Progress progress) throws IOException {
		return run(progress, Optional.empty(), _ -> {
			// nobody looks
		});
	}

	/**
	 * @param last a spectrogram computed before, of which columns are taken over that are the same
	 * @param partial told what has been computed so far, in the calling thread
	 * @throws ProblemException if the sample rate is not known, or there is no column with enough samples
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if the samples cannot be read
	 */
	public Spectrogram run(Progress progress, Optional<Spectrogram> last, Consumer<Spectrogram> partial) throws IOException {
		double sampleRate = channel.sampleRate().orElseThrow(() -> problem("its sample rate is not known", "say the rate, as with --rate"));
		var columns = new SpectrogramColumn[grid.count()];
		Arrays.fill(columns, SpectrogramColumn.PENDING);
		var shown = spectrogram(sampleRate, columns);
		last.filter(shown::sharesColumns).ifPresent(before -> takeOver(before, columns));
		progress.begin("Spectrogram of " + channel.name(), 2L * columns.length);
		var places = new SegmentPlaces(settings, grid, within, source.segments());
		var transform = new ColumnTransform(source, index, sampleRate, settings, cells);
		boolean isOne = settings.segments(grid.hop()) == 1;
		for (int step = COARSE; step > 0; step = step == 1 ? 0 : 1) {
			for (int i = 0; i < columns.length; i += step) {
				if (columns[i].isPending()) {
					progress.checkCancelled();
					columns[i] = transform.column(places.middle(i), isOne && !settings.leavesOut(grid.hop()));
					progress.worked(1);
				}
			}
			partial.accept(spectrogram(sampleRate, columns));
		}
		refine(progress, places, transform, columns, () -> partial.accept(spectrogram(sampleRate, columns)));
		Spectrogram found = spectrogram(sampleRate, columns);
		checkNotEmpty(found);
		return found;
	}

	private Spectrogram spectrogram(double sampleRate, SpectrogramColumn[] columns) {
		return new Spectrogram(index, settings, sampleRate, settings.kind().unit(channel.unit()), grid, cells, List.of(columns));
	}

	private void takeOver(Spectrogram last, SpectrogramColumn[] columns) {
		long shift = grid.first() - last.grid().first();
		for (int i = 0; i < columns.length; i++) {
			long before = i + shift;
			if (before >= 0 && before < last.columns().size() && last.columns().get((int) before).isFinal()) {
				columns[i] = last.columns().get((int) before);
			}
		}
	}

	private void refine(Progress progress, SegmentPlaces places, ColumnTransform transform, SpectrogramColumn[] columns, Runnable news) throws IOException {
		int since = 0;
		for (int i = 0; i < columns.length; i++) {
			if (!columns[i].isFinal()) {
				progress.checkCancelled();
				columns[i] = refined(places, transform, i);
				if (++since % NEWS == 0) {
					news.run();
				}
			}
			progress.worked(1);
		}
	}

	private SpectrogramColumn refined(SegmentPlaces places, ColumnTransform transform, int column) throws IOException {
		long[] starts = places.all(column);
		if (settings.summary() != ColumnSummary.PEAK || !settings.leavesOut(grid.hop()) || envelopes.isEmpty()) {
			return transform.column(starts, true);
		}
		var swing = new GreatestSwing(envelopes.get(), index, settings.segment() / 4);
		OptionalDouble place = swing.in(places.samples(column));
		LongStream around = place.isPresent() ? places.around(place.getAsDouble()).stream() : LongStream.empty();
		return transform.column(LongStream.concat(Arrays.stream(starts), around).distinct().toArray(), !swing.isProvisional());
	}

	private void checkNotEmpty(Spectrogram found) throws ProblemException {
		if (found.empty() == found.columns().size()) {
			throw problem("no %d samples follow each other without a gap there".formatted(settings.segment()), "choose shorter segments or another range");
		}
	}

	private ProblemException problem(String what, String remedy) {
		return new ProblemException(Problem.error(what, source.file() + ", " + channel.name(), remedy));
	}
}
