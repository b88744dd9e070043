package org.edgeloop.dataset.ui.explorer.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.dataset.Dataset;
import org.edgeloop.dataset.RecordingEntry;
import org.edgeloop.dataset.ui.explorer.internal.tree.DatasetTree;
import org.edgeloop.dataset.ui.explorer.internal.tree.RecordingNode;
import org.edgeloop.dataset.ui.explorer.internal.tree.RecordingStatus;

/** Makes the explorer's tree of what the dataset's catalogue finds. */
public final class ProjectScan {

	private final Dataset dataset;

	/** @param project the project's folder */
	public ProjectScan(Path project) {
		dataset = new Dataset(project);
	}

	/**
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws IOException if the project's folder cannot be read
	 */
	public DatasetTree run(Progress progress) throws IOException {
		List<RecordingEntry> entries = dataset.scan(progress);
		var nodes = new ArrayList<RecordingNode>(entries.size());
		entries.forEach(entry -> nodes.add(node(entry, status(entry.state()))));
		dataset.withoutRecording().forEach(entry -> nodes.add(node(entry, RecordingStatus.LABELS_WITHOUT_RECORDING)));
		return new DatasetTree(nodes);
	}

	/** @return the labelled recordings that the last scan found changed, by their paths; see {@link Dataset#changedRecordings()} */
	public List<String> changedRecordings() {
		return dataset.changedRecordings();
	}

	private static RecordingNode node(RecordingEntry entry, RecordingStatus status) {
		return new RecordingNode(entry.path(), entry.format(), entry.bytes(), entry.labelCount(), entry.types(), status);
	}

	private static RecordingStatus status(RecordingEntry.State state) {
		return switch (state) {
		case UNLABELLED -> RecordingStatus.UNLABELLED;
		case LABELLED -> RecordingStatus.LABELLED;
		case HELD -> RecordingStatus.LABELS_HELD;
		case BROKEN -> RecordingStatus.LABELS_UNREADABLE;
		};
	}
}
