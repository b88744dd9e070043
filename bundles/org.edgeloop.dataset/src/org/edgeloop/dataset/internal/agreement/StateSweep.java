package org.edgeloop.dataset.internal.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.edgeloop.dataset.LabelIndex;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;

/**
 * Goes along one channel from edge to edge of the annotators' labels. What an annotator says of a sample is the set of types of the
 * labels that cover it, or nothing; points cover none.
 */
final class StateSweep {

	/** Takes a stretch in which nobody changes what they say. */
	@FunctionalInterface
	interface Stretch {
		/**
		 * @param states what each annotator says: types with a blank between them, or an empty text
		 * @param samples how long it is, above 0
		 */
		void add(List<String> states, long samples);
	}

	private record Edge(long sample, int annotator, String type, int change) {
	}

	private StateSweep() {
	}

	/**
	 * @param annotators the labels of each annotator
	 * @param samples the channel's length; what lies outside does not count
	 */
	static void run(List<List<Label>> annotators, String channel, long samples, Stretch stretch) {
		List<TreeMap<String, Integer>> types = new ArrayList<>();
		List<String> states = new ArrayList<>();
		List<Edge> edges = new ArrayList<>();
		for (int i = 0; i < annotators.size(); i++) {
			types.add(new TreeMap<>());
			states.add("");
			int annotator = i;
			annotators.get(i).stream().filter(label -> label.getKind() != LabelKind.POINT && LabelIndex.concerns(label, channel))
					.flatMap(label -> edges(label, annotator, samples)).forEach(edges::add);
		}
		edges.sort(Comparator.comparingLong(Edge::sample));
		long at = 0;
		for (Edge edge : edges) {
			if (edge.sample() > at) {
				stretch.add(states, edge.sample() - at);
				at = edge.sample();
			}
			TreeMap<String, Integer> present = types.get(edge.annotator());
			int count = present.getOrDefault(edge.type(), 0) + edge.change();
			if (count == 0) {
				present.remove(edge.type());
			} else {
				present.put(edge.type(), count);
			}
			states.set(edge.annotator(), String.join(" ", present.keySet()));
		}
		if (at < samples) {
			stretch.add(states, samples - at);
		}
	}

	private static Stream<Edge> edges(Label label, int annotator, long samples) {
		long from = Math.clamp(label.getFrom(), 0, samples);
		long to = Math.clamp(label.getTo(), 0, samples);
		return from == to ? Stream.of()
				: Stream.of(new Edge(from, annotator, label.getType(), 1), new Edge(to, annotator, label.getType(), -1));
	}
}
