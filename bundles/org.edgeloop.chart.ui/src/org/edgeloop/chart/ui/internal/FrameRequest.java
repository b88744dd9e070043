package org.edgeloop.chart.ui.internal;

import java.util.List;

import org.edgeloop.base.SampleRange;

/**
 * What a frame is wanted of.
 *
 * @param range the visible axis positions
 * @param channels the channels whose tracks are in sight
 * @param bins how many bins, one a device pixel of the plot's width
 * @param overviewOf the channels whose whole length is wanted too
 * @param version counts how often the source has come to know more
 */
public record FrameRequest(SampleRange range, List<Integer> channels, int bins, List<Integer> overviewOf, long version) {

	/** @return whether an answer to this is an answer to the other, too */
	boolean covers(FrameRequest other) {
		return range.equals(other.range) && channels.equals(other.channels) && bins == other.bins && version == other.version
				&& overviewOf.containsAll(other.overviewOf);
	}
}
