package org.edgeloop.chart.ui.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimeAxis;
import org.edgeloop.signal.Envelope;
import org.edgeloop.signal.EnvelopeSource;
import org.edgeloop.signal.SampleSource;

/**
 * Computes frames in a thread of its own. The latest request wins: requests that came while one was computed replace each other,
 * and a frame under way is given up when what is wanted now does not meet it. Otherwise it is finished, so that fast dragging
 * over a slow disk still shows something.
 */
public final class FrameWorker implements AutoCloseable {

	/** Receives results in the worker's thread. */
	public interface Receiver {
		/**
		 * @param request what was asked for
		 * @param overviews the whole channels that were asked for too
		 */
		void frameReady(FrameRequest request, TimelineFrame frame, List<TrackFrame> overviews);

		void failed(IOException problem);
	}

	private final SampleSource source;
	private final EnvelopeSource envelopes;
	private final TimeAxis axis;
	private final Receiver receiver;
	private final AtomicReference<@Nullable FrameRequest> wanted = new AtomicReference<>();
	/** The latest envelope of each channel; belongs to the thread. */
	private final Map<Integer, Envelope> seen = new HashMap<>();
	private final ExecutorService executor = Executors
			.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("Edgeloop timeline").factory());

	public FrameWorker(SampleSource source, EnvelopeSource envelopes, TimeAxis axis, Receiver receiver) {
		this.source = source;
		this.envelopes = envelopes;
		this.axis = axis;
		this.receiver = receiver;
	}

	/** Asks for a frame instead of any that was not begun yet. */
	public void request(FrameRequest request) {
		if (wanted.getAndSet(request) == null && !executor.isShutdown()) {
			executor.execute(this::computeWanted);
		}
	}

	private void computeWanted() {
		FrameRequest request = wanted.getAndSet(null);
		if (request == null) {
			return;
		}
		try {
			compute(request);
		} catch (IOException e) {
			receiver.failed(e);
		}
	}

	private void compute(FrameRequest request) throws IOException {
		Map<Integer, TrackFrame> tracks = new HashMap<>();
		for (int channel : request.channels()) {
			if (isOutdated(request)) {
				return;
			}
			tracks.put(channel, visible(channel, request.range(), request.bins()));
		}
		List<TrackFrame> overviews = new ArrayList<>();
		for (int channel : request.overviewOf()) {
			overviews.add(overview(channel, tracks.get(channel), request.bins()));
		}
		receiver.frameReady(request, new TimelineFrame(request.range(), Map.copyOf(tracks)), overviews);
	}

	/** The first picture of a recording shows all of it, so that there is nothing more to compute. */
	private TrackFrame overview(int channel, @Nullable TrackFrame visible, int bins) throws IOException {
		SampleRange whole = new SampleRange(0, source.channels().get(channel).length());
		if (visible != null && visible.envelope() != null && visible.samples().equals(whole)) {
			return visible;
		}
		int wholeBins = (int) Math.clamp(whole.length(), 1, bins);
		return new TrackFrame(channel, whole, null, envelopes.envelope(channel, whole, wholeBins));
	}

	private boolean isOutdated(FrameRequest request) {
		FrameRequest newer = wanted.get();
		return newer != null && !newer.range().intersects(request.range());
	}

	private TrackFrame visible(int channel, SampleRange range, int bins) throws IOException {
		SampleRange samples = axis.samples(channel, range);
		if (samples.length() > 2L * bins) {
			double covered = samples.length() * axis.step(channel) / range.length();
			return summary(channel, samples, Math.clamp(Math.round(bins * covered), 1, bins));
		}
		// One more on either side, so that the line goes on to the edges.
		long length = source.channels().get(channel).length();
		SampleRange wider = new SampleRange(Math.max(0, samples.from() - 1), Math.min(length, samples.to() + 1));
		double[] raw = new double[(int) wider.length()];
		source.read(channel, wider.from(), raw, 0, raw.length);
		return new TrackFrame(channel, wider, raw, null);
	}

	private TrackFrame summary(int channel, SampleRange samples, long bins) throws IOException {
		long length = source.channels().get(channel).length();
		Envelope envelope = samples.length() == length
				? envelopes.envelope(channel, samples, (int) bins)
				: new BinGrid(envelopes, channel, length, samples.length() / (double) bins).over(samples, seen.get(channel));
		seen.put(channel, envelope);
		return new TrackFrame(channel, envelope.range(), null, envelope);
	}

	/** Stops; what is under way is not waited for. */
	@Override
	public void close() {
		executor.shutdownNow();
	}
}
