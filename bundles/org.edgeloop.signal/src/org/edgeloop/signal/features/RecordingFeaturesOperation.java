package org.edgeloop.signal.features;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.internal.features.WindowGrid;
import org.edgeloop.signal.internal.pyramid.ParallelLoop;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Computes the features of a recording's windows on all processors, a block of windows at a time: the memory does not grow with the
 * recording. Rows come in the order of the windows, and within a window in that of the channels.
 */
public final class RecordingFeaturesOperation {

	/** Takes a row; called from one thread. */
	@FunctionalInterface
	public interface Sink {
		void accept(FeatureRow row) throws IOException;
	}

	/** Samples of a block: some tens of milliseconds' work, after which cancelling is noticed and rows are handed on. */
	private static final long BLOCK_SAMPLES = 1 << 22;
	private static final int MOST_WINDOWS = 1 << 12;

	private final SampleSource source;
	private final List<Integer> channels;
	private final List<Channel> described;
	private final FeatureSettings settings;
	private final Map<Integer, EnvelopeBasis> envelopes;
	private final WindowGrid grid;

	/** Without what the features of envelopes need. */
	public RecordingFeaturesOperation(SampleSource source, List<Integer> channels, FeatureSettings settings) {
		this(source, channels, settings, Map.of());
	}

	/**
	 * @param channels the indices of the channels in {@link SampleSource#channels()}; at least one
	 * @param envelopes what the features of envelopes need, by the channels' indices; a channel that is not there has none of them
	 */
	public RecordingFeaturesOperation(SampleSource source, List<Integer> channels, FeatureSettings settings,
			Map<Integer, EnvelopeBasis> envelopes) {
		this.source = source;
		this.channels = List.copyOf(channels);
		this.settings = settings;
		this.envelopes = Map.copyOf(envelopes);
		described = channels.stream().map(source.channels()::get).toList();
		long longest = described.stream().mapToLong(Channel::length).max().orElse(0);
		grid = new WindowGrid(source.segments(), settings.length(), settings.hop(), longest);
	}

	/** @return how many windows there are, each with a row for every channel that is long enough */
	public long windows() {
		return grid.count();
	}

	/**
	 * @param progress counts windows; its task is begun by who calls
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if the samples cannot be read, or from {@code sink}
	 */
	public void run(Progress progress, Sink sink) throws IOException {
		int block = (int) Math.clamp(BLOCK_SAMPLES / ((long) settings.length() * channels.size()), 1, MOST_WINDOWS);
		var idle = new ConcurrentLinkedQueue<Worker>();
		for (long first = 0; first < grid.count(); first += block) {
			int windows = (int) Math.min(block, grid.count() - first);
			for (@Nullable FeatureRow row : compute(first, windows, idle, progress)) {
				if (row != null) {
					sink.accept(row);
				}
			}
			progress.worked(windows);
		}
	}

	/** @return a row for each window and channel; null where the channel is too short for it */
	private @Nullable FeatureRow[] compute(long first, int windows, ConcurrentLinkedQueue<Worker> idle, Progress progress)
			throws IOException {
		var rows = new @Nullable FeatureRow[windows * channels.size()];
		var busy = new ConcurrentLinkedQueue<Worker>();
		ParallelLoop.run(Runtime.getRuntime().availableProcessors(), windows, progress, () -> {
			Worker rested = idle.poll();
			Worker worker = rested == null ? new Worker() : rested;
			busy.add(worker);
			return window -> worker.compute(grid.start(first + window), rows, (int) window * channels.size());
		});
		idle.addAll(busy);
		return rows;
	}

	/** What one thread needs for a window. */
	private final class Worker {

		private final WindowFeatures features = new WindowFeatures(settings);
		private final double[] samples = new double[settings.length()];

		void compute(long from, @Nullable FeatureRow[] rows, int at) throws IOException {
			var range = new SampleRange(from, from + settings.length());
			for (int i = 0; i < channels.size(); i++) {
				int index = channels.get(i);
				Channel channel = described.get(i);
				if (range.to() <= channel.length()) {
					source.read(index, from, samples, 0, samples.length);
					int missing = missing();
					double[] values = features.of(samples, channel.sampleRate().orElse(Double.NaN), Optional.ofNullable(envelopes.get(index)));
					rows[at + i] = new FeatureRow(index, range, missing, values);
				}
			}
		}

		private int missing() {
			int missing = 0;
			for (double sample : samples) {
				missing += Double.isNaN(sample) ? 1 : 0;
			}
			return missing;
		}
	}
}
