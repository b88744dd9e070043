package org.edgeloop.drift.performance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * The classes of a target in their order.
 *
 * @param names as tables spell them; numbers without a fraction where all are whole
 * @param numbers whether the classes are numbers; they are then in numerical order, else by Unicode code point
 */
public record ClassLabels(List<String> names, boolean numbers) {

	public ClassLabels {
		names = List.copyOf(names);
	}

	/** @return every name once, in order */
	public static ClassLabels sorted(Collection<String> names, boolean numbers) {
		var distinct = new ArrayList<>(new HashSet<>(names));
		distinct.sort(numbers ? Comparator.comparingDouble(Double::parseDouble) : ClassLabels::compareCodePoints);
		return new ClassLabels(distinct, numbers);
	}

	public int size() {
		return names.size();
	}

	public String name(int index) {
		return names.get(index);
	}

	/** @return where the name stands; -1 if it is no class */
	public int indexOf(String name) {
		return names.indexOf(name);
	}

	/** @return each name's position */
	Map<String, Integer> positions() {
		var positions = new HashMap<String, Integer>();
		for (int i = 0; i < names.size(); i++) {
			positions.put(names.get(i), i);
		}
		return positions;
	}

	private static int compareCodePoints(String a, String b) {
		int[] left = a.codePoints().toArray();
		int[] right = b.codePoints().toArray();
		return Arrays.compare(left, right);
	}
}
