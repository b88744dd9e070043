package org.edgeloop.chart.ui.internal;

import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.SampleRange;

/**
 * A computed picture of the visible range: what the UI thread draws, at once or stretched until the next one is there.
 *
 * @param range the axis positions that it was computed for
 * @param tracks by channel
 */
public record TimelineFrame(SampleRange range, Map<Integer, TrackFrame> tracks) {

	public Optional<TrackFrame> track(int channel) {
		return Optional.ofNullable(tracks.get(channel));
	}
}
