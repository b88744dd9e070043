package org.edgeloop.dataset.internal.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

import org.edgeloop.dataset.labels.Label;

/**
 * Finds which labels of two annotators mean the same event: as many as share enough, and of all ways to do so the one with the
 * greatest sum of intersections over unions.
 */
public final class EventMatching {

	/** Beyond so many labels that overlap each other, the best match first is good enough. */
	private static final int MOST_ASSIGNED = 400;

	/** Two labels that mean the same event. */
	public record Match(Label reference, Label other, double iou) {
	}

	private final LabelScope scope;
	private final BiPredicate<Label, Label> mayMatch;

	/** @param mayMatch tells whether two labels may mean the same, such as by their types */
	public EventMatching(LabelScope scope, BiPredicate<Label, Label> mayMatch) {
		this.scope = scope;
		this.mayMatch = mayMatch;
	}

	/** @return the matches by the place of the reference's label */
	public List<Match> match(List<Label> reference, List<Label> other) {
		List<Match> matches = new ArrayList<>();
		for (List<Match> group : groups(candidates(reference, other))) {
			matches.addAll(group.size() == 1 ? group : best(group));
		}
		matches.sort(Comparator.comparing((Match match) -> match.reference().getFrom()).thenComparing(match -> match.reference().getId()));
		return matches;
	}

	/** Both are gone through once, from left to right. */
	private List<Match> candidates(List<Label> reference, List<Label> other) {
		Comparator<Label> byPlace = Comparator.comparingLong(Label::getFrom).thenComparing(Label::getId);
		List<Label> ahead = other.stream().sorted(byPlace).toList();
		List<Label> near = new ArrayList<>();
		List<Match> candidates = new ArrayList<>();
		int next = 0;
		for (Label label : reference.stream().sorted(byPlace).toList()) {
			while (next < ahead.size() && ahead.get(next).getFrom() <= label.getTo() + scope.reach()) {
				near.add(ahead.get(next++));
			}
			near.removeIf(each -> each.getTo() < label.getFrom() - scope.reach());
			for (Label each : near) {
				double iou = mayMatch.test(label, each) ? scope.iou(label, each) : 0;
				if (iou >= scope.settings().iou()) {
					candidates.add(new Match(label, each, iou));
				}
			}
		}
		return candidates;
	}

	/** @return the candidates in groups that have no label in common */
	private static List<List<Match>> groups(List<Match> candidates) {
		Map<Label, List<Match>> groupOf = new HashMap<>();
		Set<List<Match>> groups = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Match match : candidates) {
			List<Match> group = new ArrayList<>(List.of(match));
			for (Label label : List.of(match.reference(), match.other())) {
				List<Match> joined = groupOf.getOrDefault(label, List.of());
				if (groups.remove(joined)) {
					group.addAll(joined);
				}
			}
			groups.add(group);
			group.forEach(each -> {
				groupOf.put(each.reference(), group);
				groupOf.put(each.other(), group);
			});
		}
		return List.copyOf(groups);
	}

	private static List<Match> best(List<Match> group) {
		List<Label> rows = group.stream().map(Match::reference).distinct().toList();
		List<Label> columns = group.stream().map(Match::other).distinct().toList();
		return Math.max(rows.size(), columns.size()) > MOST_ASSIGNED ? greedy(group) : assigned(group, rows, columns);
	}

	private static List<Match> assigned(List<Match> group, List<Label> rows, List<Label> columns) {
		Map<Label, Integer> rowOf = places(rows);
		Map<Label, Integer> columnOf = places(columns);
		int width = Math.max(rows.size(), columns.size());
		double[][] weights = new double[rows.size()][width];
		for (Match match : group) {
			// One match more outweighs whatever the others share.
			weights[rowOf.get(match.reference())][columnOf.get(match.other())] = width + match.iou();
		}
		int[] assigned = Assignment.greatest(weights);
		return group.stream().filter(match -> assigned[rowOf.get(match.reference())] == columnOf.get(match.other())).toList();
	}

	private static Map<Label, Integer> places(List<Label> labels) {
		var places = new HashMap<Label, Integer>();
		labels.forEach(label -> places.put(label, places.size()));
		return places;
	}

	private static List<Match> greedy(List<Match> group) {
		Set<Label> taken = new HashSet<>();
		List<Match> matches = new ArrayList<>();
		for (Match match : group.stream().sorted(Comparator.comparingDouble(Match::iou).reversed()).toList()) {
			if (!taken.contains(match.reference()) && !taken.contains(match.other())) {
				taken.add(match.reference());
				taken.add(match.other());
				matches.add(match);
			}
		}
		return matches;
	}
}
