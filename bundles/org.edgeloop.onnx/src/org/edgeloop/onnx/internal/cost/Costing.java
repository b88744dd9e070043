package org.edgeloop.onnx.internal.cost;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Problem.Severity;
import org.edgeloop.base.Progress;
import org.edgeloop.onnx.cost.ArenaBuffer;
import org.edgeloop.onnx.cost.ArenaPlan;
import org.edgeloop.onnx.cost.ModelCost;
import org.edgeloop.onnx.cost.NodeCost;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Model;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.model.Value;
import org.edgeloop.onnx.shape.InferredShapes;

/** Goes through the graphs of a model, those inside of nodes before the nodes. */
public final class Costing {

	/** What one run of a graph costs. */
	private record GraphCost(List<NodeCost> nodes, long macs, long macc, long parameters, long weightBytes, ArenaPlan plan) {

		static final GraphCost NOTHING = new GraphCost(List.of(), 0, 0, 0, 0, new ArenaPlan(List.of(), List.of(), 0, List.of(), List.of()));
	}

	private final Model model;
	private final Progress progress;
	private final ExecutionOrder order = new ExecutionOrder();
	private final Sizes sizes;
	private final Constants constants;
	private final TripCounts trips;
	private final MacRules rules = new MacRules();
	private final Set<Weight> taken = new HashSet<>();
	private final Map<Graph, GraphCost> known = new IdentityHashMap<>();
	private final List<Problem> gaps = new ArrayList<>();

	public Costing(Model model, InferredShapes shapes, Progress progress) {
		this.model = model;
		this.progress = progress;
		sizes = new Sizes(shapes);
		constants = new Constants(model, shapes, order);
		trips = new TripCounts(model, shapes, sizes);
	}

	public ModelCost run() {
		GraphCost main = cost(model.graph(), true, true);
		List<NodeCost> nodes = new ArrayList<>(main.nodes);
		for (Graph graph : model.graphs()) {
			if (graph != model.graph()) {
				nodes.addAll(known.getOrDefault(graph, GraphCost.NOTHING).nodes);
			}
		}
		long code = CodeEstimate.bytes(nodes.stream().filter(node -> !node.isConstant()).map(NodeCost::ref).toList());
		return new ModelCost(nodes, new ModelCost.Totals(main.macs, main.macc, parameters(taken), bytes(taken), main.plan.bytes(), code), main.plan,
				gaps);
	}

	private GraphCost cost(Graph graph, boolean inputs, boolean outputs) {
		if (known.containsKey(graph)) {
			return known.get(graph);
		}
		known.put(graph, GraphCost.NOTHING);
		var count = new GraphCount(graph, inputs, outputs);
		GraphCost cost = count.run();
		known.put(graph, cost);
		return cost;
	}

	private static long parameters(Collection<Weight> weights) {
		return weights.stream().mapToLong(Weight::elements).reduce(0, Costing::sum);
	}

	private static long bytes(Collection<Weight> weights) {
		return weights.stream().mapToLong(Weight::bytes).reduce(0, Costing::sum);
	}

	private static long sum(long one, long other) {
		return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
	}

	private static long product(long one, long other) {
		return other != 0 && one > Long.MAX_VALUE / other ? Long.MAX_VALUE : one * other;
	}

	/** Says once for a graph what is not known of many parts of it; each node tells its own reason. */
	private void gap(Graph graph, String what, String verb, Collection<String> parts, String reason) {
		String more = parts.size() == 1 ? "" : " and %,d more".formatted(parts.size() - 1);
		gaps.add(new Problem(Severity.INFO, "%s '%s'%s %s not counted: %s".formatted(what, parts.iterator().next(), more, verb, reason), graph.id(),
				"the totals hold for the rest"));
	}

	/** Takes what is constant, as far as nobody took it before. */
	private List<Weight> take(Collection<Weight> weights) {
		return weights.stream().filter(taken::add).toList();
	}

	/** The counting of one graph. */
	private final class GraphCount {

		private final Graph graph;
		private final boolean inputs;
		private final boolean outputs;
		private final List<NodeRef> steps;
		private final ValueBuffers buffers;
		private final Map<Node, GraphCost> inner = new IdentityHashMap<>();

		GraphCount(Graph graph, boolean inputs, boolean outputs) {
			this.graph = graph;
			this.inputs = inputs;
			this.outputs = outputs;
			steps = constants.steps(graph);
			buffers = new ValueBuffers(graph, steps.stream().map(NodeRef::node).toList(), constants, order, sizes);
		}

		GraphCost run() {
			buffers.assign(inputs, outputs);
			buffers.unsized().entrySet().stream().findFirst()
					.ifPresent(first -> gap(graph, "the memory of", "is", buffers.unsized().keySet(), first.getValue()));
			List<BufferRequest> requests = new ArrayList<>(buffers.requests());
			for (int step = 0; step < steps.size(); step++) {
				progress.checkCancelled();
				workspace(steps.get(step).node(), step).ifPresent(requests::add);
			}
			ArenaPlan plan = new ArenaPlanner(steps.stream().map(NodeRef::node).toList(), List.copyOf(buffers.unsized().keySet()), progress)
					.plan(requests);
			return total(plan);
		}

		private Optional<BufferRequest> workspace(Node node, int step) {
			GraphCost cost = insideOf(node);
			if (cost == GraphCost.NOTHING) {
				return Optional.empty();
			}
			inner.put(node, cost);
			return cost.plan.bytes() == 0 ? Optional.empty()
					: Optional.of(new BufferRequest(ArenaBuffer.Kind.WORKSPACE, List.of(node.label()), "", cost.plan.bytes(), Long.BYTES, step, step));
		}

		/** What runs inside a node, the branches of an If as the dearer one of them, unless it is known which one it is. */
		private GraphCost insideOf(Node node) {
			var function = model.function(node);
			if (function.isPresent()) {
				return cost(function.get().body(), false, false);
			}
			if (node.attributes().isEmpty()) {
				return GraphCost.NOTHING;
			}
			boolean branches = node.operator().equals("If");
			List<Graph> running = trips.running(graph, node);
			GraphCost cost = running.stream().map(body -> cost(body, !branches, !branches)).reduce(Costing::dearer).orElse(GraphCost.NOTHING);
			return node.subgraphs().stream().filter(body -> !running.contains(body)).map(this::stored).reduce(cost, Costing::withWeights);
		}

		/** What never runs is stored all the same; what is not known of it matters to nobody. */
		private GraphCost stored(Graph body) {
			int known = gaps.size();
			GraphCost cost = cost(body, false, false);
			gaps.subList(known, gaps.size()).clear();
			return cost;
		}

		private GraphCost total(ArenaPlan plan) {
			List<NodeCost> nodes = new ArrayList<>();
			for (int step = 0; step < steps.size(); step++) {
				nodes.add(node(steps.get(step), step, plan));
			}
			nodes.stream().flatMap(node -> node.unknown().stream()).findFirst().ifPresent(reason -> gap(graph, "the operations of", "are",
					nodes.stream().filter(node -> node.unknown().isPresent()).map(node -> node.ref().node().label()).toList(), reason));
			long macs = nodes.stream().mapToLong(node -> node.macs().orElse(0)).reduce(0, Costing::sum);
			long macc = nodes.stream().mapToLong(node -> node.macc().orElse(0)).reduce(0, Costing::sum);
			List<Weight> weights = graph.outputs().stream().map(Value::name).flatMap(name -> take(constants.stored(graph, name)).stream()).toList();
			long parameters = sum(parameters(weights), nodes.stream().mapToLong(NodeCost::parameters).reduce(0, Costing::sum));
			long bytes = sum(bytes(weights), nodes.stream().mapToLong(NodeCost::weightBytes).reduce(0, Costing::sum));
			graph.nodes().stream().filter(node -> constants.isConstant(graph, node)).forEach(node -> nodes.add(constant(node)));
			return new GraphCost(nodes, macs, macc, parameters, bytes, plan);
		}

		private NodeCost constant(Node node) {
			return new NodeCost(new NodeRef(graph, node.index()), OptionalLong.of(0), OptionalLong.of(0), 0, 0, OptionalLong.of(0),
					OptionalLong.empty(), -1, Optional.empty());
		}

		private NodeCost node(NodeRef ref, int step, ArenaPlan plan) {
			Node node = ref.node();
			GraphCost inside = inner.getOrDefault(node, GraphCost.NOTHING);
			List<Weight> weights = new ArrayList<>(take(AttributeWeights.of(graph, node)));
			node.inputs().stream().filter(input -> !input.isEmpty()).forEach(input -> weights.addAll(take(constants.stored(graph, input))));
			Operations operations = operations(node, inside);
			boolean sized = node.outputs().stream().noneMatch(buffers.unsized()::containsKey);
			return new NodeCost(ref, operations.macs, operations.macc, sum(parameters(weights), inside.parameters), sum(bytes(weights), inside.weightBytes),
					sized ? OptionalLong.of(node.outputs().stream().mapToLong(buffers::made).sum()) : OptionalLong.empty(),
					OptionalLong.of(plan.liveBytes().get(step)), step, operations.unknown);
		}

		private Operations operations(Node node, GraphCost inside) {
			if (model.function(node).isPresent()) {
				return new Operations(OptionalLong.of(inside.macs), OptionalLong.of(inside.macc), Optional.empty());
			}
			if (Operators.isControlling(node)) {
				return repeated(node, inside);
			}
			try {
				var figures = new NodeFigures(graph, node, sizes);
				long macs = rules.macs(figures);
				return new Operations(OptionalLong.of(macs), MaccRules.macc(graph, figures, macs), Optional.empty());
			} catch (UnknownCostException e) {
				return new Operations(OptionalLong.empty(), OptionalLong.empty(), Optional.of(e.reason()));
			} catch (ArithmeticException e) {
				return new Operations(OptionalLong.empty(), OptionalLong.empty(), Optional.of("the number is beyond 64 bits"));
			}
		}

		private Operations repeated(Node node, GraphCost inside) {
			long times = 1;
			Optional<String> unknown = Optional.empty();
			try {
				times = trips.of(graph, node);
			} catch (UnknownCostException e) {
				unknown = Optional.of(e.reason());
			}
			return new Operations(OptionalLong.of(product(inside.macs, times)), OptionalLong.of(product(inside.macc, times)), unknown);
		}
	}

	/** What a node has to compute. */
	private record Operations(OptionalLong macs, OptionalLong macc, Optional<String> unknown) {
	}

	private static GraphCost withWeights(GraphCost one, GraphCost stored) {
		return new GraphCost(List.of(), one.macs, one.macc, sum(one.parameters, stored.parameters), sum(one.weightBytes, stored.weightBytes), one.plan);
	}

	/** Of two branches one runs: the operations and the memory of the dearer one, the weights of both. */
	private static GraphCost dearer(GraphCost one, GraphCost other) {
		return new GraphCost(List.of(), Math.max(one.macs, other.macs), Math.max(one.macc, other.macc), sum(one.parameters, other.parameters),
				sum(one.weightBytes, other.weightBytes), one.plan.bytes() >= other.plan.bytes() ? one.plan : other.plan);
	}
}
