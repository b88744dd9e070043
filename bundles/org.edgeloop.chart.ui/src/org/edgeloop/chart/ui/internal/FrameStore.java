package org.edgeloop.chart.ui.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;

import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimelineGeometry;
import org.edgeloop.chart.ui.TimelineGeometry.TrackArea;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.chart.ui.TimelineReading;

/**
 * The last pictures computed of a recording: of its visible range and of the whole. Belongs to the UI thread; a
 * {@link FrameWorker} fills it from another.
 */
public final class FrameStore implements FrameWorker.Receiver, AutoCloseable {

	private final TimelineModel model;
	private final Executor uiThread;
	private final Runnable changed;
	private final FrameWorker worker;
	private final Map<Integer, TrackFrame> overviews = new HashMap<>();
	private TimelineFrame frame = new TimelineFrame(new SampleRange(0, 0), Map.of());
	private final Map<Integer, Long> overviewVersions = new HashMap<>();
	private Optional<FrameRequest> requested = Optional.empty();
	private long version;
	private String failure = "";

	/**
	 * @param uiThread runs what it is given in the UI thread, as long as this store is wanted
	 * @param changed is run in the UI thread when there is something new to draw
	 */
	public FrameStore(TimelineModel model, Executor uiThread, Runnable changed) {
		this.model = model;
		this.uiThread = uiThread;
		this.changed = changed;
		worker = new FrameWorker(model.source(), model.envelopes(), model.axis(), this);
	}

	/**
	 * Asks for what a layout shows.
	 *
	 * @param scale device pixels a point
	 */
	public void request(TimelineGeometry geometry, int scale) {
		List<Integer> channels = geometry.tracksInSight().stream().map(TrackArea::channel).toList();
		// An overview is asked for until it has come: a request may be replaced by the next before it is answered.
		List<Integer> missing = channels.stream().filter(channel -> overviewVersions.getOrDefault(channel, -1L) < version).toList();
		FrameRequest request = new FrameRequest(geometry.range(), channels, Math.max(1, geometry.plot().width * scale), missing,
				version);
		if (requested.filter(last -> last.covers(request)).isEmpty()) {
			requested = Optional.of(request);
			worker.request(request);
		}
	}

	/** The source knows more than when it was asked last. */
	public void invalidate() {
		version++;
	}

	/** @return the channel over the visible range, or over the one before while the next is computed */
	public Optional<TrackFrame> track(int channel) {
		return frame.track(channel);
	}

	/** @return what is shown of a channel at a position of the axis; empty outside of what is shown */
	public Optional<TimelineReading> reading(int channel, OptionalLong position) {
		return position.isEmpty() ? Optional.empty()
				: track(channel).flatMap(shown -> shown.at(Math.round(model.axis().sample(channel, position.getAsLong()))));
	}

	/** @return the whole channel */
	public Optional<TrackFrame> overview(int channel) {
		return Optional.ofNullable(overviews.get(channel));
	}

	/** @return which share of the overviews is exact, from 0 to 1 */
	public double exactShare() {
		return overviews.values().stream().mapToDouble(TrackFrame::exactShare).average().orElse(1);
	}

	/** @return why the samples could not be read; empty if they could */
	public String failure() {
		return failure;
	}

	@Override
	public void frameReady(FrameRequest request, TimelineFrame ready, List<TrackFrame> wholes) {
		uiThread.execute(() -> {
			frame = ready;
			failure = "";
			for (TrackFrame whole : wholes) {
				overviews.put(whole.channel(), whole);
				overviewVersions.put(whole.channel(), request.version());
				whole.extent().ifPresent(extent -> model.setExtent(whole.channel(), extent));
			}
			changed.run();
		});
	}

	@Override
	public void failed(IOException problem) {
		uiThread.execute(() -> {
			failure = String.valueOf(problem.getMessage());
			requested = Optional.empty();
			changed.run();
		});
	}

	@Override
	public void close() {
		worker.close();
	}
}
