package org.edgeloop.dataset.internal;

import java.util.List;

import org.edgeloop.dataset.labels.Bookmark;
import org.edgeloop.dataset.labels.Label;

/**
 * What makes one version of a recording's labels another one.
 *
 * @param labels the labels to be added, or to take the place of those with the same ids
 * @param removedLabels the ids of the labels to be removed
 * @param bookmarks the same of the bookmarks
 * @param removedBookmarks the ids of the bookmarks to be removed
 */
public record LabelEdits(List<Label> labels, List<String> removedLabels, List<Bookmark> bookmarks, List<String> removedBookmarks) {

	/** @return how many labels and bookmarks it adds, changes or removes */
	public int size() {
		return labels.size() + removedLabels.size() + bookmarks.size() + removedBookmarks.size();
	}
}
