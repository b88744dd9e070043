package org.edgeloop.onnx.internal.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.Value;

/** Who makes and who takes each value of a graph. */
public final class GraphIndex {

	private final Map<String, Value> declared = new LinkedHashMap<>();
	private final Set<String> defined = new HashSet<>();
	private final Map<String, Integer> producers;
	private final Map<String, IntList> consumers;

	public GraphIndex(Graph graph) {
		producers = HashMap.newHashMap(graph.nodes().size());
		consumers = HashMap.newHashMap(graph.nodes().size());
		graph.inputs().forEach(input -> declared.putIfAbsent(input.name(), input));
		defined.addAll(declared.keySet());
		graph.outputs().forEach(output -> declared.putIfAbsent(output.name(), output));
		defined.addAll(graph.initializers().keySet());
		defined.addAll(graph.sparseInitializers().keySet());
		for (Node node : graph.nodes()) {
			node.outputs().stream().filter(output -> !output.isEmpty()).forEach(output -> producers.putIfAbsent(output, node.index()));
			node.inputs().stream().filter(input -> !input.isEmpty()).forEach(input -> consumers.computeIfAbsent(input, _ -> new IntList())
					.addUnlessLast(node.index()));
		}
	}

	public Optional<Value> declared(String value) {
		return Optional.ofNullable(declared.get(value));
	}

	/** @return the node's index, or -1 */
	public int producer(String value) {
		return producers.getOrDefault(value, -1);
	}

	/** @return the nodes' indices, each once */
	public IntStream consumers(String value) {
		IntList found = consumers.get(value);
		return found == null ? IntStream.empty() : found.stream();
	}

	public boolean defines(String value) {
		return producers.containsKey(value) || defined.contains(value);
	}

	/** A value may have very many consumers, as a mask has that every layer takes. */
	private static final class IntList {

		private int[] numbers = new int[1];
		private int count;

		void addUnlessLast(int number) {
			if (count > 0 && numbers[count - 1] == number) {
				return;
			}
			if (count == numbers.length) {
				numbers = Arrays.copyOf(numbers, count * 2);
			}
			numbers[count++] = number;
		}

		IntStream stream() {
			return Arrays.stream(numbers, 0, count);
		}
	}
}
