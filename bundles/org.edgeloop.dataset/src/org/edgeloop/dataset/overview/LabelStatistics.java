package org.edgeloop.dataset.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.function.Predicate;

import org.edgeloop.base.Problem;

/**
 * How many labels there are and how long, by type, recording and machine.
 *
 * @param types the paths of the taxonomy's types in its order, also of those without labels
 * @param totals one for each type in each recording that has labels of it, in the order of the recordings' paths
 * @param problems label files that could not be read, and what makes a duration unknown
 */
public record LabelStatistics(List<String> types, List<LabelTotal> totals, List<Problem> problems) {

	/** What labels are grouped by. */
	public enum Grouping {
		TYPE(LabelTotal::type), RECORDING(LabelTotal::recording), MACHINE(LabelTotal::machine);

		private final Function<LabelTotal, String> name;

		Grouping(Function<LabelTotal, String> name) {
			this.name = name;
		}

		/** @return the name of the group that the labels belong to */
		public String nameOf(LabelTotal total) {
			return name.apply(total);
		}
	}

	public LabelStatistics {
		types = List.copyOf(types);
		totals = List.copyOf(totals);
		problems = List.copyOf(problems);
	}

	/** @return the statistics of those labels alone that the filter lets through */
	public LabelStatistics filtered(Predicate<LabelTotal> filter) {
		return new LabelStatistics(types, totals.stream().filter(filter).toList(), problems);
	}

	/** @return how many labels there are */
	public long count() {
		return totals.stream().mapToLong(LabelTotal::count).sum();
	}

	/** @return how long the labels are together in seconds, overlaps counted twice */
	public double seconds() {
		return totals.stream().mapToDouble(LabelTotal::seconds).sum();
	}

	/**
	 * @return the groups: types in the taxonomy's order, with those that have no labels and then those that the taxonomy does not
	 *         have; recordings by path, machines by name
	 */
	public List<LabelGroup> by(Grouping grouping) {
		Map<String, List<LabelTotal>> groups = new LinkedHashMap<>();
		names(grouping).forEach(name -> groups.put(name, new ArrayList<>()));
		totals.forEach(total -> groups.getOrDefault(grouping.nameOf(total), List.of()).add(total));
		double all = Math.max(1, count());
		return groups.entrySet().stream().map(group -> {
			long count = group.getValue().stream().mapToLong(LabelTotal::count).sum();
			double seconds = group.getValue().stream().mapToDouble(LabelTotal::seconds).sum();
			return new LabelGroup(group.getKey(), count, seconds, count / all);
		}).toList();
	}

	private SequencedSet<String> names(Grouping grouping) {
		var names = new LinkedHashSet<String>();
		if (grouping == Grouping.TYPE) {
			names.addAll(types);
		}
		totals.stream().map(grouping::nameOf).distinct().sorted().forEach(names::add);
		return names;
	}

	/**
	 * How evenly the labels are spread over the types that have any, 1 if all have equally many and near 0 if nearly all have one:
	 * Pielou's evenness, the entropy of the shares divided by its greatest value (Pielou, "The measurement of diversity in different
	 * types of biological collections", J. Theor. Biol. 13, 1966).
	 *
	 * @return 1 also where there are fewer than two types
	 */
	public double evenness() {
		List<LabelGroup> present = by(Grouping.TYPE).stream().filter(group -> group.count() > 0).toList();
		double entropy = -present.stream().mapToDouble(group -> group.share() * Math.log(group.share())).sum();
		return present.size() < 2 ? 1 : entropy / Math.log(present.size());
	}
}
