package org.edgeloop.dataset.ui.progress.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

import org.edgeloop.base.NaturalOrder;
import org.edgeloop.dataset.ui.explorer.internal.tree.RecordingNode;
import org.edgeloop.dataset.ui.explorer.internal.tree.RecordingStatus;

/** Finds the recording to label next: in the order in which the explorer lists them, from the present one on, round behind the last. */
public final class NextUnlabelled {

	private static final Comparator<String> ORDER = NaturalOrder.INSTANCE;

	private NextUnlabelled() {
	}

	/**
	 * @param recordings of one project
	 * @param present the path of the recording that the user is at; empty if none, to find the first
	 * @return empty if every other recording has labels or cannot be read
	 */
	public static Optional<String> after(Collection<RecordingNode> recordings, String present) {
		Comparator<String> behind = Comparator.comparing((String path) -> ORDER.compare(path, present) <= 0);
		return recordings.stream().filter(node -> node.status() == RecordingStatus.UNLABELLED).map(RecordingNode::path)
				.filter(path -> !path.equals(present)).min(behind.thenComparing(ORDER));
	}
}
