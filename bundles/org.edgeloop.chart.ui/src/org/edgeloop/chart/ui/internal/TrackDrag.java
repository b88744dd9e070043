package org.edgeloop.chart.ui.internal;

import org.edgeloop.chart.ui.TimelineDrag;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.chart.ui.TimelinePointer;

/** Moves a track by its header to the place of the track it is dragged over. */
final class TrackDrag implements TimelineDrag {

	private final TimelineModel model;
	private final int channel;
	private final int before;

	TrackDrag(TimelineModel model, int channel) {
		this.model = model;
		this.channel = channel;
		before = place(channel);
	}

	private int place(int index) {
		return model.tracks().indexOf(model.track(index));
	}

	@Override
	public void dragged(TimelinePointer pointer) {
		pointer.track().filter(under -> under.channel() != channel)
				.ifPresent(under -> model.moveTrack(channel, place(under.channel())));
	}

	@Override
	public void cancelled() {
		model.moveTrack(channel, before);
	}
}
