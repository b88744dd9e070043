package org.edgeloop.dataset.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/**
 * What makes one version of a recording's labels another one.
 *
 * @param parts what is to be done to each list; nothing to one that is missing
 */
public record LabelEdits(Map<LabelPart, Edits> parts) {

	/**
	 * What makes one version of a list another one.
	 *
	 * @param set the objects to be added, or to take the place of those with the same ids
	 * @param removed the ids of the objects to be removed
	 */
	public record Edits(List<? extends EObject> set, List<String> removed) {

		static final Edits NONE = new Edits(List.of(), List.of());

		int size() {
			return set.size() + removed.size();
		}
	}

	/** Makes the edits of a list. */
	@FunctionalInterface
	public interface Making<X extends Exception> {
		Edits make(LabelPart part) throws X;
	}

	public static <X extends Exception> LabelEdits of(Making<X> making) throws X {
		var parts = new EnumMap<LabelPart, Edits>(LabelPart.class);
		for (LabelPart part : LabelPart.values()) {
			parts.put(part, making.make(part));
		}
		return new LabelEdits(parts);
	}

	public Edits of(LabelPart part) {
		return parts.getOrDefault(part, Edits.NONE);
	}

	/** @return how many objects it adds, changes or removes */
	public int size() {
		return parts.values().stream().mapToInt(Edits::size).sum();
	}
}
