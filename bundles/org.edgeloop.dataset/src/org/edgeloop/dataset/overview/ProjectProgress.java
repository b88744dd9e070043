package org.edgeloop.dataset.overview;

import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.dataset.RecordingEntry;

/**
 * How far a project is labelled.
 *
 * @param recordings all recordings: those without labels first, then those whose label file cannot be read and those whose labels are
 *            held, then by how little of them is covered; among equals by path
 * @param problems what could not be read, and labels without their recording
 */
public record ProjectProgress(List<RecordingProgress> recordings, List<Problem> problems) {

	public ProjectProgress {
		recordings = List.copyOf(recordings);
		problems = List.copyOf(problems);
	}

	/** @return how many recordings are in that state */
	public long count(RecordingEntry.State state) {
		return recordings.stream().filter(recording -> recording.state() == state).count();
	}

	/** @return the share of the recordings that have labels for what they hold, 0–1; 0 for a project without recordings */
	public double share() {
		return recordings.isEmpty() ? 0 : (double) count(RecordingEntry.State.LABELLED) / recordings.size();
	}
}
