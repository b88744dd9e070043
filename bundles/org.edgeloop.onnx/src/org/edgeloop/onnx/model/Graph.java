package org.edgeloop.onnx.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.edgeloop.onnx.internal.model.GraphIndex;
import org.edgeloop.onnx.internal.model.Lazy;

/** Nodes and the values between them: a model's, a function's body, or a subgraph of a node. */
public final class Graph {

	private final String id;
	private final String name;
	private final String documentation;
	private final List<Node> nodes;
	private final List<Value> inputs;
	private final List<Value> outputs;
	private final Map<String, Value> declared;
	private final Map<String, Tensor> initializers;
	private final Map<String, SparseTensor> sparseInitializers;
	private final Map<String, Map<String, String>> quantization;
	private final Lazy<GraphIndex> index;

	private Graph(Builder builder) {
		id = builder.id;
		name = builder.name;
		documentation = builder.documentation;
		nodes = List.copyOf(builder.nodes);
		inputs = List.copyOf(builder.inputs);
		outputs = List.copyOf(builder.outputs);
		declared = builder.declared;
		initializers = builder.initializers;
		sparseInitializers = builder.sparseInitializers;
		quantization = builder.quantization;
		index = new Lazy<>(() -> new GraphIndex(this));
	}

	/** Collects what a graph is made of. */
	public static final class Builder {

		private final String id;
		private final List<Node> nodes = new ArrayList<>();
		private final List<Value> inputs = new ArrayList<>();
		private final List<Value> outputs = new ArrayList<>();
		private final Map<String, Value> declared = new HashMap<>();
		private final Map<String, Tensor> initializers = new LinkedHashMap<>();
		private final Map<String, SparseTensor> sparseInitializers = new LinkedHashMap<>();
		private final Map<String, Map<String, String>> quantization = new HashMap<>();
		private String name = "";
		private String documentation = "";

		/** @param id unique in the model: empty for the main graph, {@code If_3/then_branch} for a subgraph */
		public Builder(String id) {
			this.id = id;
		}

		public String id() {
			return id;
		}

		/** @return how many nodes there are so far: the next one's index */
		public int nodeCount() {
			return nodes.size();
		}

		public Builder name(String text) {
			name = text;
			return this;
		}

		public Builder documentation(String text) {
			documentation = text;
			return this;
		}

		/** @param node its index is {@link #nodeCount} */
		public Builder node(Node node) {
			nodes.add(node);
			return this;
		}

		public Builder input(Value value) {
			inputs.add(value);
			return this;
		}

		public Builder output(Value value) {
			outputs.add(value);
			return this;
		}

		/** @param value one between inputs and outputs */
		public Builder declare(Value value) {
			declared.put(value.name(), value);
			return this;
		}

		/** @return false if there is one of that name already, which stays */
		public boolean initializer(Tensor tensor) {
			return initializers.putIfAbsent(tensor.name(), tensor) == null;
		}

		public boolean initializer(SparseTensor tensor) {
			return sparseInitializers.putIfAbsent(tensor.values().name(), tensor) == null;
		}

		/** @param parameters names of tensors by keys such as {@code SCALE_TENSOR} */
		public Builder quantization(String value, Map<String, String> parameters) {
			quantization.put(value, parameters);
			return this;
		}

		public Graph build() {
			return new Graph(this);
		}
	}

	/** @return unique in the model: empty for the main graph */
	public String id() {
		return id;
	}

	public String name() {
		return name;
	}

	public String documentation() {
		return documentation;
	}

	/** @return in the file's order, which should be an order in which they can run */
	public List<Node> nodes() {
		return nodes;
	}

	/** @return as declared, which may include initializers: their defaults */
	public List<Value> inputs() {
		return inputs;
	}

	/** @return the inputs that have no initializer, which whoever runs the graph must give */
	public List<Value> requiredInputs() {
		return inputs.stream().filter(input -> !initializers.containsKey(input.name())).toList();
	}

	public List<Value> outputs() {
		return outputs;
	}

	/** @return what the file declares of an input, an output or a value between; empty if it says nothing */
	public Optional<Value> declared(String value) {
		return index.get().declared(value).or(() -> Optional.ofNullable(declared.get(value)));
	}

	/** @return what the file declares of values between inputs and outputs, by name */
	public Map<String, Value> declaredBetween() {
		return declared;
	}

	/** @return by name, in the file's order */
	public Map<String, Tensor> initializers() {
		return initializers;
	}

	public Map<String, SparseTensor> sparseInitializers() {
		return sparseInitializers;
	}

	/** @return of a value that has a quantization annotation, names of tensors by keys such as {@code SCALE_TENSOR} */
	public Map<String, String> quantization(String value) {
		return quantization.getOrDefault(value, Map.of());
	}

	/** @return the names of all values: inputs, initializers, then what nodes give */
	public Set<String> values() {
		Set<String> names = new LinkedHashSet<>();
		inputs.forEach(input -> names.add(input.name()));
		names.addAll(initializers.keySet());
		names.addAll(sparseInitializers.keySet());
		nodes.forEach(node -> names.addAll(node.outputs()));
		names.remove("");
		return names;
	}

	/** @return the names of tensors that quantization annotations refer to */
	public Set<String> quantizationTensors() {
		return quantization.values().stream().flatMap(parameters -> parameters.values().stream()).collect(Collectors.toSet());
	}

	/** @return whether a name is an input, an initializer or a node's output here */
	public boolean defines(String value) {
		return index.get().defines(value);
	}

	/** @return the node of this graph that a value comes from */
	public Optional<Node> producer(String value) {
		int node = index.get().producer(value);
		return node < 0 ? Optional.empty() : Optional.of(nodes.get(node));
	}

	/** @return the nodes of this graph that take a value as an input, each once; not those that take it inside their subgraphs */
	public List<Node> consumers(String value) {
		return index.get().consumers(value).mapToObj(nodes::get).toList();
	}

	@Override
	public String toString() {
		return id.isEmpty() ? name : id;
	}
}
