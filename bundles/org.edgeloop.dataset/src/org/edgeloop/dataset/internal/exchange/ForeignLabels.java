package org.edgeloop.dataset.internal.exchange;

import java.util.List;

import org.edgeloop.base.Problem;

/**
 * What a foreign label file holds.
 *
 * @param tracks the labels of one recording each; several may belong to the same
 * @param problems what of the file is not taken over, and why
 */
public record ForeignLabels(List<ForeignTrack> tracks, List<Problem> problems) {

	public ForeignLabels {
		tracks = List.copyOf(tracks);
		problems = List.copyOf(problems);
	}
}
