package org.edgeloop.dataset.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/** Merges values field by field: what one side alone changed is taken, and where both did so differently, ours stays and is told. */
final class ThreeWay {

	private final List<String> disputed = new ArrayList<>();

	/** @return the names of what both sides changed differently */
	List<String> disputed() {
		return List.copyOf(disputed);
	}

	/**
	 * @param base what both began with; null for nothing
	 * @return ours, or theirs where they alone changed it
	 */
	<T> @Nullable T merge(String name, @Nullable T base, @Nullable T ours, @Nullable T theirs) {
		if (Objects.equals(ours, theirs) || Objects.equals(base, theirs)) {
			return ours;
		}
		if (Objects.equals(base, ours)) {
			return theirs;
		}
		disputed.add(name);
		return ours;
	}

	/** Merges value by value; those of ours keep their order, and what they added follows. */
	<T> SequencedMap<String, T> merge(Map<String, T> base, Map<String, T> ours, Map<String, T> theirs) {
		var merged = new LinkedHashMap<String, T>();
		Set<String> names = new LinkedHashSet<>(ours.keySet());
		names.addAll(theirs.keySet());
		for (String name : names) {
			@Nullable
			T value = merge(name, base.get(name), ours.get(name), theirs.get(name));
			if (value != null) {
				merged.put(name, value);
			}
		}
		return merged;
	}
}
