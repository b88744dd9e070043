package org.edgeloop.dataset.internal.windows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

import org.edgeloop.dataset.windows.Split;
import org.edgeloop.dataset.windows.SplitSettings;

/**
 * Divides groups so that each split gets its share of every class as nearly as whole groups allow. The deviation is the sum, over
 * splits and classes, of the squared difference between the windows there and the share wanted, relative to the class's windows.
 * Groups are given away one by one in an order drawn from the seed, each where it lowers the deviation most; then single groups
 * move while that lowers it further. No split that is wanted stays empty.
 */
public final class SplitAssignment {

	private static final int MOST_ROUNDS = 50;
	/** Less than this is the rounding of sums, not a better division. */
	private static final double NOTICEABLE = 1e-12;

	private final SplitSettings settings;
	private final List<Split> splits;
	private final List<String> groups;
	/** Windows of a group in a class, relative to all of the class: {@code [group][class]}. */
	private final double[][] weight;
	/** What the split of that number has of each class: {@code [split][class]}. */
	private final double[][] present;
	private final int[] groupsIn;
	private final int[] place;

	/**
	 * @param windows for each group how many windows of each class it has
	 * @throws IllegalArgumentException with a sentence for the user if there are fewer groups than splits
	 */
	public SplitAssignment(SplitSettings settings, Map<String, Map<String, Long>> windows) {
		this.settings = settings;
		splits = Arrays.stream(Split.values()).filter(split -> settings.share(split) > 0).toList();
		groups = windows.keySet().stream().sorted().toList();
		if (groups.size() < splits.size()) {
			throw new IllegalArgumentException("a split into " + splits.size() + " parts by " + settings.by() + " needs as many of them, but there "
					+ (groups.size() == 1 ? "is only one" : "are only " + groups.size()));
		}
		weight = weights(windows);
		int classes = weight.length == 0 ? 0 : weight[0].length;
		present = new double[splits.size()][classes];
		groupsIn = new int[splits.size()];
		place = new int[groups.size()];
	}

	/** @return the split of each group */
	public Map<String, Split> run() {
		List<Integer> order = shuffled();
		for (int group : order) {
			put(group, best(group));
		}
		fillEmptySplits(order);
		for (int round = 0; round < MOST_ROUNDS && improve(order); round++) {
			// until no single move helps
		}
		Map<String, Split> result = new HashMap<>();
		for (int group = 0; group < place.length; group++) {
			result.put(groups.get(group), splits.get(place[group]));
		}
		return result;
	}

	private double[][] weights(Map<String, Map<String, Long>> windows) {
		Map<String, Long> totals = new TreeMap<>();
		windows.values().forEach(counts -> counts.forEach((type, count) -> totals.merge(type, count, Long::sum)));
		List<String> classes = List.copyOf(totals.keySet());
		double[][] weights = new double[groups.size()][classes.size()];
		for (int group = 0; group < weights.length; group++) {
			Map<String, Long> counts = windows.get(groups.get(group));
			for (int c = 0; c < classes.size(); c++) {
				weights[group][c] = (double) counts.getOrDefault(classes.get(c), 0L) / totals.get(classes.get(c));
			}
		}
		return weights;
	}

	private List<Integer> shuffled() {
		List<Integer> order = new ArrayList<>();
		for (int group = 0; group < place.length; group++) {
			order.add(group);
		}
		var random = new SplittableRandom(settings.seed());
		for (int i = order.size() - 1; i > 0; i--) {
			Collections.swap(order, i, random.nextInt(i + 1));
		}
		return order;
	}

	private int best(int group) {
		int best = 0;
		for (int split = 1; split < present.length; split++) {
			if (gain(group, split) < gain(group, best)) {
				best = split;
			}
		}
		return best;
	}

	/** Moves into each split without a group the one whose move costs least, out of a split that keeps another. */
	private void fillEmptySplits(List<Integer> order) {
		for (int empty = 0; empty < groupsIn.length; empty++) {
			if (groupsIn[empty] > 0) {
				continue;
			}
			int cheapest = -1;
			double least = Double.POSITIVE_INFINITY;
			for (int group : order) {
				double cost = moveCost(group, empty);
				if (groupsIn[place[group]] > 1 && cost < least) {
					cheapest = group;
					least = cost;
				}
			}
			move(cheapest, empty);
		}
	}

	private boolean improve(List<Integer> order) {
		boolean improved = false;
		for (int group : order) {
			for (int split = 0; split < present.length; split++) {
				if (split != place[group] && groupsIn[place[group]] > 1 && moveCost(group, split) < -NOTICEABLE) {
					move(group, split);
					improved = true;
				}
			}
		}
		return improved;
	}

	private double moveCost(int group, int to) {
		int from = place[group];
		take(group, from);
		double cost = gain(group, to) - gain(group, from);
		put(group, from);
		return cost;
	}

	/** @return half of what the deviation changes by when the group comes in, but for what is the same in every split */
	private double gain(int group, int split) {
		double share = settings.share(splits.get(split));
		double change = 0;
		for (int c = 0; c < weight[group].length; c++) {
			change += weight[group][c] * (present[split][c] - share);
		}
		return change;
	}

	private void move(int group, int to) {
		take(group, place[group]);
		put(group, to);
	}

	private void put(int group, int split) {
		place[group] = split;
		groupsIn[split]++;
		add(group, split, 1);
	}

	private void take(int group, int split) {
		groupsIn[split]--;
		add(group, split, -1);
	}

	private void add(int group, int split, int sign) {
		for (int c = 0; c < weight[group].length; c++) {
			present[split][c] += sign * weight[group][c];
		}
	}
}
