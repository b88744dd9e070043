package org.edgeloop.dataset.windows;

import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

import org.edgeloop.base.Problem;

/**
 * Which windows a training set has.
 *
 * @param settings which windows were asked for
 * @param split how they were divided
 * @param channels the channels that every recording has, in the order of the windows
 * @param units the channels' units; empty where unknown or where recordings differ
 * @param classes the taxonomy paths of the classes that occur, in the order of their characters; a window's number for its class
 *        is the place in here, or -1 if unlabelled
 * @param recordings the recordings with at least one window, by path
 * @param unlabelledLeftOut how many windows were left out because they have no class
 * @param impureLeftOut how many windows were left out because of their purity
 * @param problems what was left out and why, and what else a user should know
 */
public record WindowPlan(WindowSettings settings, SplitSettings split, List<String> channels, List<String> units,
		List<String> classes, List<PlannedRecording> recordings, long unlabelledLeftOut, long impureLeftOut,
		List<Problem> problems) {

	public WindowPlan {
		channels = List.copyOf(channels);
		units = List.copyOf(units);
		classes = List.copyOf(classes);
		recordings = List.copyOf(recordings);
		problems = List.copyOf(problems);
	}

	/** @return the number of a class; -1 for {@link RecordingWindows#UNLABELLED} */
	public int numberOf(String type) {
		return type.equals(RecordingWindows.UNLABELLED) ? -1 : Collections.binarySearch(classes, type);
	}

	public long windows() {
		return recordings.stream().mapToLong(recording -> recording.windows().size()).sum();
	}

	/** @return how many windows of a class, or unlabelled ones, a split has */
	public long count(Split part, String type) {
		return recordings.stream().filter(recording -> recording.split() == part)
				.mapToLong(recording -> counts(recording.windows()).getOrDefault(type, 0L)).sum();
	}

	/** @return how many windows a split has */
	public long count(Split part) {
		return recordings.stream().filter(recording -> recording.split() == part)
				.mapToLong(recording -> recording.windows().size()).sum();
	}

	/** @return how many windows there are of each class that occurs */
	static TreeMap<String, Long> counts(RecordingWindows windows) {
		var counts = new TreeMap<String, Long>();
		for (int i = 0; i < windows.size(); i++) {
			counts.merge(windows.type(i), 1L, Long::sum);
		}
		return counts;
	}
}
