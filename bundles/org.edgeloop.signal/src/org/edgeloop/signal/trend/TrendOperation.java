package org.edgeloop.signal.trend;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.internal.pyramid.ParallelLoop;
import org.edgeloop.signal.internal.trend.Moments;
import org.edgeloop.signal.internal.trend.TrendGrid;

/**
 * Computes the figures of a channel's windows on all processors. Samples are read in pieces, so that neither a long recording nor a long
 * window takes memory; what it gives does not depend on the number of processors.
 */
public final class TrendOperation {

	/** More points than this no picture shows, and no table is read. */
	static final int MOST_WINDOWS = 1 << 21;

	/** Samples that stay in a processor's cache while they are gone over twice. */
	private static final int PIECE = 1 << 14;
	/** Partial results, at most; a power of two. */
	private static final int PARTS = 32;
	/** Samples that are read in a row where windows are spread over the range: small ones would have the same pages read again and again. */
	private static final long IN_A_ROW = 1 << 16;

	private final SampleSource source;
	private final int index;
	private final Channel channel;
	private final TrendGrid grid;

	/**
	 * @param channel the channel's index in {@link SampleSource#channels()}
	 * @param range inside the channel
	 */
	public TrendOperation(SampleSource source, int channel, SampleRange range, TrendSettings settings) {
		this.source = source;
		this.index = channel;
		this.channel = source.channels().get(channel);
		grid = new TrendGrid(source.segments(), range, settings);
	}

	/** Computes all windows. */
	public Trend run(Progress progress) throws IOException {
		return run(progress, _ -> {
			// only the whole counts
		});
	}

	/**
	 * @param partial is told the windows that are known by then, now and then, in the calling thread; they are spread evenly over the range, and more
	 *            from time to time, so that the whole course is seen soon
	 * @throws ProblemException if the range has no window, or more than {@value #MOST_WINDOWS}
	 * @throws CancellationException if cancelled
	 * @throws IOException if the samples cannot be read
	 */
	public Trend run(Progress progress, Consumer<Trend> partial) throws IOException {
		if (grid.count() == 0) {
			throw problem("no window fits into what is looked at", "choose a longer range or a shorter window");
		}
		if (grid.count() > MOST_WINDOWS) {
			throw problem("%d windows are more than a trend has, which is %d".formatted(grid.count(), MOST_WINDOWS), "let windows begin farther apart");
		}
		int windows = (int) grid.count();
		progress.begin("Trend of " + channel.name(), windows);
		Trend trend = Trend.of(index, windows);
		var idle = new ConcurrentLinkedQueue<Worker>();
		var known = new BitSet(windows);
		for (int[] part : parts(windows)) {
			compute(trend, part, idle, progress);
			progress.worked(part.length);
			Arrays.stream(part).forEach(known::set);
			if (known.cardinality() < windows) {
				partial.accept(trend.only(known));
			}
		}
		return trend;
	}

	/** @return the windows of each part; with each of the first 1, 2, 4, 8 … parts those known are spread evenly */
	private List<int[]> parts(int windows) {
		long hop = windows < 2 ? IN_A_ROW : Math.max(1, grid.window(1).from() - grid.window(0).from());
		int block = (int) Math.clamp(Math.ceilDiv(IN_A_ROW, hop), 1, windows);
		int parts = Integer.highestOneBit(Math.min(PARTS, Math.ceilDiv(windows, block)));
		int shift = Integer.SIZE - Integer.numberOfTrailingZeros(parts);
		return IntStream.range(0, parts).map(part -> parts == 1 ? 0 : Integer.reverse(part) >>> shift)
				.mapToObj(first -> IntStream.range(0, windows).filter(k -> k / block % parts == first).toArray()).toList();
	}

	private void compute(Trend trend, int[] windows, ConcurrentLinkedQueue<Worker> idle, Progress progress) throws IOException {
		var busy = new ConcurrentLinkedQueue<Worker>();
		ParallelLoop.run(Runtime.getRuntime().availableProcessors(), windows.length, progress, () -> {
			Worker rested = idle.poll();
			Worker worker = rested == null ? new Worker() : rested;
			busy.add(worker);
			return step -> worker.compute(trend, windows[(int) step], progress);
		});
		idle.addAll(busy);
	}

	/** What one thread needs for a window. */
	private final class Worker {

		private final Moments moments = new Moments();
		private final double[] piece = new double[PIECE];

		void compute(Trend trend, int k, Progress progress) throws IOException {
			SampleRange window = grid.window(k);
			moments.clear();
			long missing = 0;
			for (long at = window.from(); at < window.to(); at += PIECE) {
				progress.checkCancelled();
				int count = (int) Math.min(PIECE, window.to() - at);
				source.read(index, at, piece, 0, count);
				missing += moments.add(piece, count);
			}
			trend.from()[k] = window.from();
			trend.to()[k] = window.to();
			trend.missing()[k] = missing;
			trend.values(TrendFigure.RMS)[k] = moments.rms();
			trend.values(TrendFigure.PEAK)[k] = moments.peak();
			trend.values(TrendFigure.CREST_FACTOR)[k] = moments.peak() / moments.rms();
			trend.values(TrendFigure.KURTOSIS)[k] = moments.kurtosis();
			trend.values(TrendFigure.SKEWNESS)[k] = moments.skewness();
		}
	}

	private ProblemException problem(String what, String remedy) {
		return new ProblemException(Problem.error(what, source.file() + ", " + channel.name(), remedy));
	}
}
