package org.edgeloop.analysis.ui;

import java.util.List;
import java.util.OptionalLong;

import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.TimeAxis;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.chart.ui.Track;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.snap.ShaftRevolutions;

/**
 * What of a recording is looked into: a value that other threads may read. Positions are those of the recording's axis.
 *
 * @param source the recording; closed with its editor, so that reading it may fail at any time
 * @param axis turns positions into samples of each channel
 * @param tracks the channels in sight, from top to bottom, by their index in the recording
 * @param range what is selected, else what is in sight
 * @param isSelected whether it is selected
 * @param cursor where the user put the cursor
 */
public record AnalysedPart(SampleSource source, TimeAxis axis, List<Integer> tracks, SampleRange range, boolean isSelected, OptionalLong cursor) {

	public AnalysedPart {
		tracks = List.copyOf(tracks);
	}

	/** @return what is selected, or in sight, at present */
	public static AnalysedPart of(TimelineModel timeline) {
		return new AnalysedPart(timeline.source(), timeline.axis(), timeline.visibleTracks().stream().map(Track::index).toList(),
				timeline.selection().orElse(timeline.range()), timeline.selection().isPresent(), timeline.cursor());
	}

	/** @return what is in sight at present, whatever is selected */
	public static AnalysedPart inSight(TimelineModel timeline) {
		return new AnalysedPart(timeline.source(), timeline.axis(), timeline.visibleTracks().stream().map(Track::index).toList(), timeline.range(), false,
				timeline.cursor());
	}

	/** @return the channels in sight that are no tachometer's, whose pulses are seldom what is meant by all; all if nothing else is in sight */
	public List<Integer> vibrations() {
		int tacho = ShaftRevolutions.tachoOf(source.channels()).orElse(-1);
		List<Integer> others = tracks.stream().filter(track -> track != tacho).toList();
		return others.isEmpty() ? tracks : others;
	}

	public Channel channel(int index) {
		return source.channels().get(index);
	}

	/** @return the channel's samples in the range; empty where there is none */
	public SampleRange samples(int channel) {
		return axis.samples(channel, range);
	}
}
