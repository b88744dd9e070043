package org.edgeloop.dataset.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edgeloop.dataset.labels.Bookmark;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsFactory;

/**
 * Two versions of a recording's labels, to be merged with a third one by the labels' ids.
 *
 * @param base what the others began from
 * @param theirs what somebody else made of it
 */
public record LabelVersions(LabelSet base, LabelSet theirs) {

	/** Nothing, from which nothing was made. */
	public static final LabelVersions NONE = new LabelVersions(LabelsFactory.eINSTANCE.createLabelSet(),
			LabelsFactory.eINSTANCE.createLabelSet());

	/**
	 * What is to be done to a third version.
	 *
	 * @param edits what they added, changed or removed
	 * @param conflicts how many labels and bookmarks both sides changed, so that nothing is done to them
	 */
	public record Merge(LabelEdits edits, long conflicts) {
	}

	/** The versions of either the labels or the bookmarks, as lines by their ids. */
	private record Sides(Map<String, String> old, Map<String, String> mine, Map<String, String> theirs) {

		boolean theyChanged(String id) {
			return !Objects.equals(old.get(id), theirs.get(id));
		}

		boolean changedByBoth(String id) {
			return theyChanged(id) && !Objects.equals(old.get(id), mine.get(id)) && !Objects.equals(mine.get(id), theirs.get(id));
		}

		boolean isTaken(String id) {
			return theyChanged(id) && Objects.equals(old.get(id), mine.get(id));
		}

		long conflicts() {
			return Stream.of(old, mine, theirs).flatMap(lines -> lines.keySet().stream()).distinct().filter(this::changedByBoth).count();
		}

		List<String> removed() {
			return old.keySet().stream().filter(this::isTaken).filter(id -> !theirs.containsKey(id)).toList();
		}
	}

	/** @param mine the third version */
	public Merge into(LabelSet mine) {
		var labels = new Sides(labels(base), labels(mine), labels(theirs));
		var bookmarks = new Sides(bookmarks(base), bookmarks(mine), bookmarks(theirs));
		var edits = new LabelEdits(theirs.getLabels().stream().filter(label -> labels.isTaken(label.getId())).toList(), labels.removed(),
				theirs.getBookmarks().stream().filter(bookmark -> bookmarks.isTaken(bookmark.getId())).toList(), bookmarks.removed());
		return new Merge(edits, labels.conflicts() + bookmarks.conflicts());
	}

	private static Map<String, String> labels(LabelSet set) {
		return set.getLabels().stream().collect(Collectors.toMap(Label::getId, LabelWriter::line));
	}

	private static Map<String, String> bookmarks(LabelSet set) {
		return set.getBookmarks().stream().collect(Collectors.toMap(Bookmark::getId, LabelWriter::line));
	}
}
