package org.edgeloop.dataset.ui.labelling.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;

/**
 * A recording as a tree: its channels in one branch, its bookmarks in another, and a branch for each class that has labels, in the taxonomy's order.
 *
 * @param branches what the topmost nodes hold: channels, bookmarks or labels, by position
 */
record LabelOutline(Map<Branch, List<?>> branches) {

	static final LabelOutline EMPTY = new LabelOutline(Map.of());

	/**
	 * A topmost node; equal after an edit, so that it stays open.
	 *
	 * @param type the class's path; empty for the channels, a slash for the bookmarks
	 */
	record Branch(String type) {

		static final Branch CHANNELS = new Branch("");
		static final Branch BOOKMARKS = new Branch("/");
	}

	static LabelOutline of(LabellingPresenter presenter) {
		Map<Branch, List<?>> branches = new LinkedHashMap<>();
		branches.put(Branch.CHANNELS, presenter.timeline().source().channels());
		if (!presenter.bookmarks().all().isEmpty()) {
			branches.put(Branch.BOOKMARKS, presenter.bookmarks().all());
		}
		Map<String, List<Label>> byType = new LinkedHashMap<>();
		presenter.taxonomy().types().forEach(type -> byType.put(type.path(), new ArrayList<>()));
		for (Label label : presenter.index().sorted()) {
			byType.computeIfAbsent(label.getType(), _ -> new ArrayList<>()).add(label);
		}
		byType.values().removeIf(List::isEmpty);
		byType.forEach((type, labels) -> branches.put(new Branch(type), labels));
		return new LabelOutline(branches);
	}
}
