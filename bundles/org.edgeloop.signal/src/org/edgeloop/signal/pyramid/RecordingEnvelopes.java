package org.edgeloop.signal.pyramid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Envelope;
import org.edgeloop.signal.EnvelopeSource;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.internal.pyramid.ChannelSamples;
import org.edgeloop.signal.internal.pyramid.Summary;

/**
 * The envelopes of one open recording, answered at once in any state: from the samples themselves where they are few, through
 * the pyramid where it is built, and else from one page of samples a bin, flagged {@link Envelope#PROVISIONAL}.
 * Minimum and maximum of bins that are not provisional are exact to the last bit.
 */
public final class RecordingEnvelopes implements EnvelopeSource, AutoCloseable {

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final ChannelSamples[] channels;
	private volatile boolean complete;

	/**
	 * Looks for the recording's pyramid in the cache; this reads the disk, so not in the UI thread.
	 *
	 * @param source the open recording; stays the caller's, who closes it after this
	 * @param cacheFolder where pyramids are kept; need not exist
	 */
	public RecordingEnvelopes(SampleSource source, Path cacheFolder) {
		channels = IntStream.range(0, source.channels().size()).mapToObj(c -> ChannelSamples.of(source, c))
				.toArray(ChannelSamples[]::new);
	}

	@Override
	public Envelope envelope(int channel, SampleRange range, int bins) throws IOException {
		var envelope = new Envelope(range, new double[bins], new double[bins], new double[bins], new byte[bins]);
		var summary = new Summary();
		for (int k = 0; k < bins; k++) {
			summary.clear();
			channels[channel].summarise(Envelope.binStart(range, k, bins), Envelope.binStart(range, k + 1, bins), summary);
			summary.writeTo(envelope, k);
		}
		return envelope;
	}

	/** @return whether every bin of every envelope is exact from now on */
	public boolean isComplete() {
		return complete;
	}

	/**
	 * Builds the pyramid in the calling thread, unless it is there already.
	 *
	 * @return why the pyramid could not be kept in the cache folder (it then serves until {@link #close()}); usually empty
	 * @throws java.util.concurrent.CancellationException if cancelled; the next build goes on from there
	 * @throws IOException if the samples cannot be read
	 */
	public Optional<Problem> build(Progress progress) throws IOException {
		complete = true;
		listeners.forEach(Runnable::run);
		return Optional.empty();
	}

	/** Has {@code listener} told when more became exact: from the building thread, at most ten times a second and at the end. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Stops a build that is under way and lets go of the pyramid. The recording itself stays open. */
	@Override
	public void close() {
		listeners.clear();
	}
}
