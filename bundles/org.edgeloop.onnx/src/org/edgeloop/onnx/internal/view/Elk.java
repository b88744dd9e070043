package org.edgeloop.onnx.internal.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.GreedySwitchType;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Progress;

/** Places items and leads their wires, by the layered algorithm of the Eclipse Layout Kernel. */
final class Elk {

	private static final double NODE_GAP = 22;
	private static final double WIRE_GAP = 10;

	static {
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new CoreOptions(), new LayeredMetaDataProvider());
	}

	private final ElkNode graph = ElkGraphUtil.createGraph();
	private final Map<Item, ElkNode> nodes = new IdentityHashMap<>();
	private final Map<Item, Map<String, ElkPort>> ports = new IdentityHashMap<>();
	private final List<ElkEdge> edges = new ArrayList<>();

	private Elk(double rowGap) {
		graph.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
		graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
		graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.NETWORK_SIMPLEX);
		graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
		graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_GREEDY_SWITCH_TYPE, GreedySwitchType.OFF);
		graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_GREEDY_SWITCH_HIERARCHICAL_TYPE, GreedySwitchType.OFF);
		graph.setProperty(LayeredOptions.THOROUGHNESS, 1);
		graph.setProperty(LayeredOptions.MERGE_EDGES, true);
		graph.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
		graph.setProperty(CoreOptions.SPACING_NODE_NODE, NODE_GAP);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, rowGap);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, NODE_GAP / 2);
		graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, WIRE_GAP);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, WIRE_GAP);
		graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, WIRE_GAP);
		graph.setProperty(CoreOptions.PADDING, new ElkPadding(0));
		graph.setProperty(CoreOptions.RANDOM_SEED, 1);
	}

	/**
	 * @param first the one that stands alone at the top; null for none
	 * @param last the one that stands alone at the bottom; null for none
	 * @param rowGap between the boxes of one row and those of the next
	 */
	static Placement place(List<Item> items, List<Wire> wires, @Nullable Item first, @Nullable Item last, double rowGap, Progress progress) {
		var elk = new Elk(rowGap);
		items.forEach(item -> elk.node(item, item == first || item.pin && !item.leaving, item == last || item.pin && item.leaving));
		wires.forEach(elk::edge);
		elk.run(progress);
		return elk.placement(items);
	}

	private void run(Progress progress) {
		new LayeredLayoutProvider().layout(graph, new NullElkProgressMonitor() {

			@Override
			public boolean isCanceled() {
				return progress.isCancelled();
			}
		});
		progress.checkCancelled();
	}

	private Placement placement(List<Item> items) {
		double[] x = items.stream().mapToDouble(item -> Objects.requireNonNull(nodes.get(item)).getX()).toArray();
		double[] y = items.stream().mapToDouble(item -> Objects.requireNonNull(nodes.get(item)).getY()).toArray();
		return new Placement(x, y, edges.stream().map(Elk::points).toArray(float[][]::new));
	}

	private void node(Item item, boolean first, boolean last) {
		ElkNode node = ElkGraphUtil.createNode(graph);
		node.setDimensions(item.width, item.height);
		nodes.put(item, node);
		if (first || last) {
			node.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, first ? LayerConstraint.FIRST_SEPARATE : LayerConstraint.LAST_SEPARATE);
		}
		Level inside = item.level;
		if (inside != null) {
			node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
			Map<String, ElkPort> own = new HashMap<>();
			inside.pinsIn.forEach((value, pin) -> own.put("in " + value, port(node, pin.x, 0, PortSide.NORTH)));
			inside.pinsOut.forEach((value, pin) -> own.put("out " + value, port(node, pin.x, item.height, PortSide.SOUTH)));
			ports.put(item, own);
		}
	}

	private static ElkPort port(ElkNode node, double x, double y, PortSide side) {
		ElkPort port = ElkGraphUtil.createPort(node);
		port.setLocation(x, y);
		port.setProperty(CoreOptions.PORT_SIDE, side);
		return port;
	}

	private void edge(Wire wire) {
		edges.add(ElkGraphUtil.createSimpleEdge(end(wire.from, "out " + wire.value()), end(wire.to, "in " + wire.value())));
	}

	private ElkConnectableShape end(Item item, String port) {
		Map<String, ElkPort> own = ports.getOrDefault(item, Map.of());
		return own.containsKey(port) ? Objects.requireNonNull(own.get(port)) : Objects.requireNonNull(nodes.get(item));
	}

	private static float[] points(ElkEdge edge) {
		if (edge.getSections().isEmpty()) {
			return new float[0];
		}
		ElkEdgeSection section = edge.getSections().getFirst();
		var points = new float[2 * (section.getBendPoints().size() + 2)];
		points[0] = (float) section.getStartX();
		points[1] = (float) section.getStartY();
		int at = 2;
		for (var bend : section.getBendPoints()) {
			points[at++] = (float) bend.getX();
			points[at++] = (float) bend.getY();
		}
		points[at++] = (float) section.getEndX();
		points[at] = (float) section.getEndY();
		return points;
	}
}
