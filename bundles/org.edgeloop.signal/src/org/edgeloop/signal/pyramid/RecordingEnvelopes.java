package org.edgeloop.signal.pyramid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Envelope;
import org.edgeloop.signal.EnvelopeSource;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.internal.pyramid.CachedPyramid;
import org.edgeloop.signal.internal.pyramid.EnvelopeQuery;

/**
 * The envelopes of one open recording, answered at once in any state: from the samples themselves where they are few, through
 * the pyramid where it is built, and else from one page of samples a bin, flagged {@link Envelope#PROVISIONAL}.
 * <p>
 * Minimum and maximum of bins that are not provisional are exact to the last bit. RMS is for display: within 1e-6 relative, but
 * within 6 % (commonly far less) for bins of 16 blocks, which is 4,096 samples, and more: their edges are estimated where that cannot
 * change the range of values. For bins with a gap it lies between the smallest and the largest RMS of their blocks.
 */
public final class RecordingEnvelopes implements EnvelopeSource, AutoCloseable {

	/** What the pyramids of a cache folder may take together: those of some forty recordings of 10^9 samples. */
	private static final long CACHE_BYTES = 2L << 30;

	private static final long NOTICE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

	private final SampleSource source;
	private final Path cacheFolder;
	private final CachedPyramid pyramid;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final AtomicLong lastNotice = new AtomicLong(System.nanoTime());
	private volatile boolean closed;

	/**
	 * Looks for the recording's pyramid in the cache; this reads the disk, so not in the UI thread.
	 *
	 * @param source the open recording; stays the caller's, who closes it after this
	 * @param cacheFolder where pyramids are kept; need not exist
	 */
	public RecordingEnvelopes(SampleSource source, Path cacheFolder) {
		this.source = source;
		this.cacheFolder = cacheFolder;
		pyramid = new CachedPyramid(source, cacheFolder);
	}

	@Override
	public Envelope envelope(int channel, SampleRange range, int bins) throws IOException {
		if (closed) {
			throw new IOException("the envelopes are closed: " + source.file());
		}
		return new EnvelopeQuery(source, channel, pyramid.nodes()).run(range, bins);
	}

	/** @return whether every bin of every envelope is exact from now on */
	public boolean isComplete() {
		return pyramid.nodes().isComplete();
	}

	/**
	 * Builds the pyramid in the calling thread and a few helpers, unless it is there already. Envelopes become exact meanwhile,
	 * from the beginning of the recording on.
	 *
	 * @return why the pyramid could not be kept in the cache folder (it then serves until {@link #close()}); usually empty
	 * @throws java.util.concurrent.CancellationException if cancelled or closed; the next build goes on from there
	 * @throws IOException if the samples cannot be read
	 */
	public Optional<Problem> build(Progress progress) throws IOException {
		pyramid.build(progress.until(() -> closed), this::noticeNowAndThen);
		listeners.forEach(Runnable::run);
		boundCache();
		return pyramid.warning();
	}

	private void boundCache() {
		try {
			new CleanPyramidsOperation(cacheFolder, CACHE_BYTES).run(Progress.NONE);
		} catch (IOException e) {
			// A cache that has outgrown its bound hinders nobody, and the next build tries again.
		}
	}

	private void noticeNowAndThen() {
		long now = System.nanoTime();
		long last = lastNotice.get();
		if (now - last >= NOTICE_NANOS && lastNotice.compareAndSet(last, now)) {
			listeners.forEach(Runnable::run);
		}
	}

	/** Has {@code listener} told when more became exact: from a building thread, at most ten times a second and at the end. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/**
	 * Stops a build that is under way, waits for it, and lets go of the pyramid. The recording itself stays open. An envelope
	 * asked for in that moment or later is an {@link IOException}.
	 */
	@Override
	public void close() {
		if (!closed) {
			closed = true;
			listeners.clear();
			pyramid.close();
		}
	}
}
