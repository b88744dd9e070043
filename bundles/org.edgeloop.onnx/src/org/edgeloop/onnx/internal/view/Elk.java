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
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.edgeloop.base.Progress;

/** Places the items of one level and leads its wires, by the layered algorithm of the Eclipse Layout Kernel. */
final class Elk {

	static final double PADDING = 16;
	/** Below the title of an open box. */
	static final double HEAD = BoxStyle.GROUP_HEAD;

	static {
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new CoreOptions(), new LayeredMetaDataProvider());
	}

	private final Level level;
	private final ElkNode graph = ElkGraphUtil.createGraph();
	private final Map<Item, ElkNode> nodes = new IdentityHashMap<>();
	private final Map<Item, Map<String, ElkPort>> ports = new IdentityHashMap<>();
	private final List<ElkEdge> edges = new ArrayList<>();

	private Elk(Level level, double rowGap) {
		this.level = level;
		boolean inner = level.owner.parent != null;
		graph.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
		graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
		graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.NETWORK_SIMPLEX);
		graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
		graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_GREEDY_SWITCH_TYPE, GreedySwitchType.OFF);
		graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_GREEDY_SWITCH_HIERARCHICAL_TYPE, GreedySwitchType.OFF);
		graph.setProperty(LayeredOptions.THOROUGHNESS, 1);
		graph.setProperty(LayeredOptions.MERGE_EDGES, true);
		graph.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, level.pinsIn.isEmpty() && level.pinsOut.isEmpty());
		graph.setProperty(CoreOptions.SPACING_NODE_NODE, 22.0);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, rowGap);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 14.0);
		graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 10.0);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 8.0);
		graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 8.0);
		graph.setProperty(CoreOptions.PADDING, new ElkPadding(inner ? HEAD + PADDING : PADDING, PADDING, PADDING, PADDING));
		graph.setProperty(CoreOptions.RANDOM_SEED, 1);
	}

	/** Gives each item its place and each wire its points, and the owner its size. */
	static void layOut(Level level, double rowGap, Progress progress) {
		new Elk(level, rowGap).run(progress);
	}

	private void run(Progress progress) {
		level.placed().forEach(this::node);
		level.wires.forEach(this::edge);
		new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor() {

			@Override
			public boolean isCanceled() {
				return progress.isCancelled();
			}
		});
		progress.checkCancelled();
		level.owner.width = graph.getWidth();
		level.owner.height = graph.getHeight();
		nodes.forEach((item, node) -> {
			item.x = node.getX();
			item.y = node.getY();
		});
		for (int i = 0; i < edges.size(); i++) {
			level.wires.get(i).points = points(edges.get(i));
		}
	}

	private void node(Item item) {
		ElkNode node = ElkGraphUtil.createNode(graph);
		node.setDimensions(item.width, item.height);
		nodes.put(item, node);
		if (item.pin) {
			boolean in = level.pinsIn.get(item.value) == item;
			node.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, in ? LayerConstraint.FIRST_SEPARATE : LayerConstraint.LAST_SEPARATE);
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
