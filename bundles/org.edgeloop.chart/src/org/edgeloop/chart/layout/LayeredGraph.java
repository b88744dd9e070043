package org.edgeloop.chart.layout;

import java.util.ArrayList;
import java.util.List;

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
import org.edgeloop.base.Progress;

/**
 * Boxes and the lines between them, which the layered algorithm of the Eclipse Layout Kernel gives places. It goes along chains by
 * recursion: long ones are laid out in a {@link LayoutThread}. The same graph is always laid out alike.
 */
public final class LayeredGraph {

	private static final double BOX_GAP = 22;
	private static final double LINE_GAP = 10;

	static {
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new CoreOptions(), new LayeredMetaDataProvider());
	}

	/** Where lines lead to. */
	public enum Flow {
		DOWN(Direction.DOWN), RIGHT(Direction.RIGHT);

		private final Direction direction;

		Flow(Direction direction) {
			this.direction = direction;
		}
	}

	/** In which layer a box stands. */
	public enum Layer {
		/** Wherever its lines lead it. */
		ANY,
		/** In one before all others. */
		FIRST,
		/** In one behind all others. */
		LAST
	}

	/** Where lines begin and end: a box, or a point of its border. */
	public static final class End {

		private final ElkConnectableShape shape;

		private End(ElkConnectableShape shape) {
			this.shape = shape;
		}
	}

	private final ElkNode graph = ElkGraphUtil.createGraph();
	private final List<ElkNode> boxes = new ArrayList<>();
	private final List<ElkEdge> lines = new ArrayList<>();

	/** @param layerGap between the boxes of one layer and those of the next, in points */
	public LayeredGraph(Flow flow, double layerGap) {
		graph.setProperty(CoreOptions.DIRECTION, flow.direction);
		graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
		graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.NETWORK_SIMPLEX);
		graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
		graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_GREEDY_SWITCH_TYPE, GreedySwitchType.OFF);
		graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_GREEDY_SWITCH_HIERARCHICAL_TYPE, GreedySwitchType.OFF);
		graph.setProperty(LayeredOptions.THOROUGHNESS, 1);
		graph.setProperty(LayeredOptions.MERGE_EDGES, true);
		graph.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
		graph.setProperty(CoreOptions.SPACING_NODE_NODE, BOX_GAP);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, layerGap);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, BOX_GAP / 2);
		graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, LINE_GAP);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, LINE_GAP);
		graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, LINE_GAP);
		graph.setProperty(CoreOptions.PADDING, new ElkPadding(0));
		graph.setProperty(CoreOptions.RANDOM_SEED, 1);
	}

	/** Adds a box. */
	public End add(double width, double height, Layer layer) {
		ElkNode node = ElkGraphUtil.createNode(graph);
		node.setDimensions(width, height);
		if (layer != Layer.ANY) {
			node.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, layer == Layer.FIRST ? LayerConstraint.FIRST_SEPARATE : LayerConstraint.LAST_SEPARATE);
		}
		boxes.add(node);
		return new End(node);
	}

	/** Adds a point of a box' upper border to which lines lead, at a distance from its left side; others then lead to such points, too. */
	public End addUpper(End box, double x) {
		return point(box, x, 0, PortSide.NORTH);
	}

	/** Adds a point of a box' lower border from which lines lead, at a distance from its left side; others then lead from such points, too. */
	public End addLower(End box, double x) {
		return point(box, x, ((ElkNode) box.shape).getHeight(), PortSide.SOUTH);
	}

	private static End point(End box, double x, double y, PortSide side) {
		ElkNode node = (ElkNode) box.shape;
		node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
		ElkPort port = ElkGraphUtil.createPort(node);
		port.setLocation(x, y);
		port.setProperty(CoreOptions.PORT_SIDE, side);
		return new End(port);
	}

	/** Adds a line. */
	public void connect(End from, End to) {
		lines.add(ElkGraphUtil.createSimpleEdge(from.shape, to.shape));
	}

	/**
	 * Gives all of it places.
	 *
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public LayeredPlaces place(Progress progress) {
		new LayeredLayoutProvider().layout(graph, new NullElkProgressMonitor() {

			@Override
			public boolean isCanceled() {
				return progress.isCancelled();
			}
		});
		progress.checkCancelled();
		return new LayeredPlaces(boxes.stream().mapToDouble(ElkNode::getX).toArray(), boxes.stream().mapToDouble(ElkNode::getY).toArray(),
				lines.stream().map(LayeredGraph::points).toArray(float[][]::new));
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
