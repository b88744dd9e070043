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
 * Divides groups so that each split gets its share of every class as nearly as whole groups allow. How near is the sum, over splits
 * and classes, of √(p·q), with p the part of the class's windows that is there and q the split's share: Bhattacharyya's
 * coefficient. It is greatest where p = q, and its root makes a class in one more split worth more than an exact share in another.
 * Groups are given away one by one in an order drawn from the seed, each where it brings most; then groups move and change places
 * while that brings more. No split that is wanted stays empty.
 * <p>
 * Source: A. Bhattacharyya, "On a measure of divergence between two statistical populations" (1943).
 */
public final class SplitAssignment {

	private static final int MOST_ROUNDS = 50;
	/** Pairs of more groups would take long, and so many groups divide well without. */
	private static final int MOST_TO_CHANGE_PLACES = 500;
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
			if (gain(group, split) > gain(group, best)) {
				best = split;
			}
		}
		return best;
	}

	/** Moves into each split without a group the one whose move brings most, out of a split that keeps another. */
	private void fillEmptySplits(List<Integer> order) {
		for (int empty = 0; empty < groupsIn.length; empty++) {
			if (groupsIn[empty] > 0) {
				continue;
			}
			int best = -1;
			double most = Double.NEGATIVE_INFINITY;
			for (int group : order) {
				double gain = moveGain(group, empty);
				if (groupsIn[place[group]] > 1 && gain > most) {
					best = group;
					most = gain;
				}
			}
			move(best, empty);
		}
	}

	private boolean improve(List<Integer> order) {
		boolean improved = false;
		for (int group : order) {
			for (int split = 0; split < present.length; split++) {
				if (split != place[group] && groupsIn[place[group]] > 1 && moveGain(group, split) > NOTICEABLE) {
					move(group, split);
					improved = true;
				}
			}
		}
		return changePlaces(order) || improved;
	}

	private boolean changePlaces(List<Integer> order) {
		boolean improved = false;
		if (order.size() <= MOST_TO_CHANGE_PLACES) {
			for (int i = 0; i < order.size(); i++) {
				for (int j = i + 1; j < order.size(); j++) {
					improved |= changePlaces(order.get(i), order.get(j));
				}
			}
		}
		return improved;
	}

	/** Lets two groups change places if that brings something. */
	private boolean changePlaces(int one, int other) {
		int from = place[one];
		int to = place[other];
		if (from == to) {
			return false;
		}
		double gain = moveGain(one, to);
		move(one, to);
		gain += moveGain(other, from);
		if (gain > NOTICEABLE) {
			move(other, from);
			return true;
		}
		move(one, from);
		return false;
	}

	private double moveGain(int group, int to) {
		int from = place[group];
		take(group, from);
		double gain = gain(group, to) - gain(group, from);
		put(group, from);
		return gain;
	}

	/** @return what the group brings to a split that it is not in */
	private double gain(int group, int split) {
		double sum = 0;
		for (int c = 0; c < weight[group].length; c++) {
			if (weight[group][c] > 0) {
				double before = Math.max(0, present[split][c]);
				sum += Math.sqrt(before + weight[group][c]) - Math.sqrt(before);
			}
		}
		return sum * Math.sqrt(settings.share(splits.get(split)));
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
