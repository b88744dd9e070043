package org.edgeloop.dataset.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;

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
	 * @param conflicts how many labels, bookmarks and rejected suggestions both sides changed, so that nothing is done to them
	 */
	public record Merge(LabelEdits edits, long conflicts) {
	}

	/** The versions of one list, as lines by their ids. */
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
		LabelEdits edits = LabelEdits.of(part -> edits(mine, part));
		return new Merge(edits, Stream.of(LabelPart.values()).mapToLong(part -> sides(mine, part).conflicts()).sum());
	}

	private LabelEdits.Edits edits(LabelSet mine, LabelPart part) {
		Sides sides = sides(mine, part);
		return new LabelEdits.Edits(part.of(theirs).stream().filter(object -> sides.isTaken(EcoreUtil.getID(object))).toList(),
				sides.removed());
	}

	private Sides sides(LabelSet mine, LabelPart part) {
		return new Sides(lines(base, part), lines(mine, part), lines(theirs, part));
	}

	/** @return what a list of the set holds, as lines by their ids */
	static Map<String, String> lines(LabelSet set, LabelPart part) {
		return part.of(set).stream().collect(Collectors.toMap(EcoreUtil::getID, LabelPart::line));
	}
}
