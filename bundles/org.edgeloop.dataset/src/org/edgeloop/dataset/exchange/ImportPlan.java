package org.edgeloop.dataset.exchange;

import java.util.List;
import java.util.SequencedMap;

import org.edgeloop.base.Problem;
import org.edgeloop.dataset.labels.Label;

/**
 * What an import would do, before it does it.
 *
 * @param recordings what each recording would get, in the paths' order
 * @param newTypes the paths of the label types that the taxonomy does not have, with their names; a name may be empty
 * @param problems what is not taken over, and why
 */
public record ImportPlan(List<Recording> recordings, SequencedMap<String, String> newTypes, List<Problem> problems) {

	/**
	 * What one recording would get.
	 *
	 * @param recording the recording's path from the project's folder
	 * @param samples its length
	 * @param sampleRate in Hz; 0 if unknown
	 * @param clock what the file's times were taken for, such as {@code seconds}
	 * @param labels the labels of the file as labels of the recording
	 * @param suggestions guesses of models, which wait in the recording's file of suggestions to be confirmed
	 * @param added how many labels are new
	 * @param replaced how many labels take the place of one with the same id
	 * @param unchanged how many are there already
	 */
	public record Recording(String recording, long samples, double sampleRate, String clock, List<Label> labels,
			List<Label> suggestions, int added, int replaced, int unchanged) {

		public Recording {
			labels = List.copyOf(labels);
			suggestions = List.copyOf(suggestions);
		}
	}

	public ImportPlan {
		recordings = List.copyOf(recordings);
		problems = List.copyOf(problems);
	}

	/** @return the labels of all recordings together */
	public int labelCount() {
		return recordings.stream().mapToInt(recording -> recording.labels().size()).sum();
	}
}
