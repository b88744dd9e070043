package org.edgeloop.suggestion;

import java.util.Comparator;

import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.suggestion.SuggestionState;

/**
 * A suggestion for a recording of a project.
 *
 * @param recording the recording's path from the project's folder
 * @param suggestion what is suggested; nobody changes it
 * @param state what has become of it
 * @param sampleRate of the positions, in Hz; 0 if unknown
 */
public record QueuedSuggestion(String recording, Label suggestion, SuggestionState state, double sampleRate) {

	/** The most uncertain first: a person's word says most there. Then by recording and place. */
	public static final Comparator<QueuedSuggestion> BY_UNCERTAINTY = Comparator.comparingDouble(QueuedSuggestion::uncertainty).reversed()
			.thenComparing(QueuedSuggestion::recording).thenComparing(QueuedSuggestion::suggestion, LabelFiles.ORDER);

	/** @return how little is known, 1 − |2·score − 1|: 1 at a score of ½ and where there is none, 0 at 0 and 1 */
	public double uncertainty() {
		return 1 - Math.abs(2 * suggestion.getOrigin().score().orElse(0.5) - 1);
	}

	public boolean isOpen() {
		return state == SuggestionState.OPEN;
	}

	/** @return the same suggestion in another state */
	public QueuedSuggestion in(SuggestionState other) {
		return new QueuedSuggestion(recording, suggestion, other, sampleRate);
	}
}
