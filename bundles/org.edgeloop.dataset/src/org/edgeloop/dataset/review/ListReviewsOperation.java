package org.edgeloop.dataset.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.overview.FindLabelsOperation;
import org.edgeloop.dataset.overview.FoundLabel;
import org.edgeloop.dataset.overview.LabelQuery;

/** Lists the saved labels of a project by how far they have come in their review. */
public final class ListReviewsOperation {

	/**
	 * What was found.
	 *
	 * @param labels the first labels in the states that were asked for, by recording and place
	 * @param counts how many labels there are in each state; each state is there
	 * @param problems the label files that could not be read
	 */
	public record Reviews(List<FoundLabel> labels, Map<ReviewState, Long> counts, List<Problem> problems) {

		/** @return how many labels there are in all */
		public long total() {
			return counts.values().stream().mapToLong(Long::longValue).sum();
		}
	}

	private final Path project;
	private final Set<ReviewState> states;

	/** @param states those of the labels to be listed; all are counted */
	public ListReviewsOperation(Path project, Set<ReviewState> states) {
		this.project = project;
		this.states = Set.copyOf(states);
	}

	/**
	 * @param most how many labels to list at most
	 * @throws java.util.concurrent.CancellationException if cancelled
	 * @throws org.edgeloop.base.ProblemException if the folder is no project
	 * @throws IOException if the folder cannot be read
	 */
	public Reviews run(Progress progress, int most) throws IOException {
		List<FoundLabel> labels = new ArrayList<>();
		Map<ReviewState, Long> counts = new EnumMap<>(ReviewState.class);
		for (ReviewState state : ReviewState.values()) {
			counts.put(state, 0L);
		}
		List<Problem> problems = new FindLabelsOperation(project, LabelQuery.ALL).run(progress, found -> {
			ReviewState state = found.label().getReview().state();
			counts.merge(state, 1L, Long::sum);
			if (states.contains(state) && labels.size() < most) {
				labels.add(found);
			}
		});
		return new Reviews(List.copyOf(labels), counts, problems);
	}
}
