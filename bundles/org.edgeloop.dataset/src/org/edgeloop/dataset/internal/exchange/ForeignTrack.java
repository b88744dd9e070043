package org.edgeloop.dataset.internal.exchange;

import java.util.List;

/**
 * The labels that a foreign file has for one recording.
 *
 * @param hints what may name the recording, the most telling first: paths, addresses, file names; empty if nothing does
 * @param clock what the labels' times count
 * @param labels the labels in the file's order
 */
public record ForeignTrack(List<String> hints, ForeignClock clock, List<ForeignLabel> labels) {

	public ForeignTrack {
		hints = List.copyOf(hints);
		labels = List.copyOf(labels);
	}
}
