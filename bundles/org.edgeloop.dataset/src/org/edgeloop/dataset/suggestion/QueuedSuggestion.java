package org.edgeloop.dataset.suggestion;

import java.util.Comparator;
import java.util.OptionalDouble;

import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.labels.Label;

/**
 * A suggestion of a project.
 *
 * @param recording the path of its recording from the project's folder, with '/' between the names
 * @param state what had become of it when the files were read
 */
public record QueuedSuggestion(String recording, Label suggestion, SuggestionState state) {

	/** The most uncertain first, then by recording and place. */
	public static final Comparator<QueuedSuggestion> BY_UNCERTAINTY = Comparator.comparingDouble(QueuedSuggestion::uncertainty).reversed()
			.thenComparing(QueuedSuggestion::recording).thenComparing(QueuedSuggestion::suggestion, LabelFiles.ORDER);

	/**
	 * How much a decision of a person would tell: {@code min(1, 2 · (1 − score))}, which is 1 − |2p − 1| for a score p from ½ on, and 1
	 * below, where a classifier prefers a class that it holds improbable.
	 *
	 * @return from 0 to 1; 1 if the origin gives no score
	 */
	public double uncertainty() {
		OptionalDouble score = suggestion.getOrigin().score();
		return score.isPresent() ? Math.min(1, 2 * (1 - score.getAsDouble())) : 1;
	}
}
