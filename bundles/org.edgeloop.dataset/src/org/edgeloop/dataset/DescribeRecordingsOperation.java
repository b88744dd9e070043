package org.edgeloop.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.Progress;

/**
 * Writes into {@code dataset.json} what the files of recordings do not say. The recordings themselves are never touched. What is
 * said of a recording later counts more, value by value.
 */
public final class DescribeRecordingsOperation {

	private final Path project;
	private final List<String> recordings;
	private final RecordingSettings said;

	/**
	 * @param project the project's folder
	 * @param recordings their paths from it, with '/' between the names
	 * @param said what holds for each of them
	 */
	public DescribeRecordingsOperation(Path project, List<String> recordings, RecordingSettings said) {
		this.project = project;
		this.recordings = List.copyOf(recordings);
		this.said = said;
	}

	/**
	 * @return whether anything was to be said
	 * @throws org.edgeloop.base.ProblemException if the description there is not sound; it is then as it was
	 * @throws IOException if it cannot be written
	 */
	public boolean run(Progress progress) throws IOException {
		DatasetDescription description = DatasetFiles.read(project);
		if (recordings.isEmpty() || said.equals(RecordingSettings.NONE)) {
			return false;
		}
		progress.begin("Describing recordings", 1);
		List<RecordingRule> rules = new ArrayList<>(description.recordings());
		for (String recording : recordings) {
			rules.add(new RecordingRule(recording, said.attributes(), said.reading(), List.copyOf(said.channels().values()),
					UnknownKeys.NONE));
		}
		DatasetFiles.write(project, description.withRecordings(rules));
		progress.worked(1);
		return true;
	}
}
