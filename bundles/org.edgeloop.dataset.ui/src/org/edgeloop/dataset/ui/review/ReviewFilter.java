package org.edgeloop.dataset.ui.review;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.edgeloop.dataset.review.ReviewState;

/** Which labels of a project the review lists. */
public enum ReviewFilter {
	TO_REVIEW("To be reviewed", EnumSet.of(ReviewState.SUBMITTED)),
	REJECTED("Rejected", EnumSet.of(ReviewState.REJECTED)),
	DRAFTS("Drafts", EnumSet.of(ReviewState.DRAFT)),
	APPROVED("Approved", EnumSet.of(ReviewState.APPROVED)),
	ALL("All labels", EnumSet.allOf(ReviewState.class));

	private final String title;
	private final Set<ReviewState> states;

	ReviewFilter(String title, Set<ReviewState> states) {
		this.title = title;
		this.states = states;
	}

	public String title() {
		return title;
	}

	public Set<ReviewState> states() {
		return states;
	}

	/** @return how many labels the filter lists, given those in each state */
	public long count(Map<ReviewState, Long> counts) {
		return states.stream().mapToLong(state -> counts.getOrDefault(state, 0L)).sum();
	}

	/** @return what there is in words, such as {@code 3 submitted, 12 approved} */
	public static String summary(Map<ReviewState, Long> counts) {
		return counts.entrySet().stream().filter(each -> each.getValue() > 0)
				.map(each -> each.getValue() + " " + (each.getKey() == ReviewState.DRAFT ? each.getValue() == 1 ? "draft" : "drafts" : each.getKey().word()))
				.collect(Collectors.joining(", "));
	}
}
