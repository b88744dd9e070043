package org.edgeloop.chart.ui;

import org.edgeloop.signal.Channel;

/**
 * One channel's place in the timeline.
 *
 * @param index the channel's index in its recording
 * @param channel the channel itself
 * @param hidden whether the track is not drawn
 * @param scale how its y axis finds its range
 */
public record Track(int index, Channel channel, boolean hidden, ValueScale scale) {

	Track withHidden(boolean newHidden) {
		return new Track(index, channel, newHidden, scale);
	}

	Track withScale(ValueScale newScale) {
		return new Track(index, channel, hidden, newScale);
	}
}
