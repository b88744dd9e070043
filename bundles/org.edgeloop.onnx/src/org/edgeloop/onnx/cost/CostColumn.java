package org.edgeloop.onnx.cost;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;

import org.edgeloop.onnx.model.NodeRef;
import org.edgeloop.onnx.view.GraphOverlay;

/** The figures of a node, for tables, files and the colours of the graph. */
public enum CostColumn {
	MACS("MACs", "", NodeCost::macs), MACC("MACC (ST)", "", NodeCost::macc), PARAMETERS("Parameters", "", cost -> OptionalLong.of(cost.parameters())),
	WEIGHTS("Weights", "B", cost -> OptionalLong.of(cost.weightBytes())), OUTPUT("Output", "B", NodeCost::outputBytes),
	RAM("RAM", "B", NodeCost::ramBytes);

	private final String title;
	private final String unit;
	private final Function<NodeCost, OptionalLong> value;

	CostColumn(String title, String unit, Function<NodeCost, OptionalLong> value) {
		this.title = title;
		this.unit = unit;
		this.value = value;
	}

	/** @return for people */
	public String title() {
		return title;
	}

	/** @return empty if it has none */
	public String unit() {
		return unit;
	}

	/** @return empty if it is not known */
	public OptionalLong value(NodeCost cost) {
		return value.apply(cost);
	}

	/** @return the colours of a graph by this figure; constants, which a run does nothing for, have none */
	public GraphOverlay overlay(ModelCost cost) {
		return new GraphOverlay() {

			@Override
			public String name() {
				return title;
			}

			@Override
			public String unit() {
				return unit;
			}

			@Override
			public OptionalDouble value(NodeRef node) {
				return cost.of(node).filter(figures -> !figures.isConstant()).map(CostColumn.this::value).filter(OptionalLong::isPresent)
						.map(number -> OptionalDouble.of(number.getAsLong())).orElse(OptionalDouble.empty());
			}

			@Override
			public double together(double one, double other) {
				// Nodes need their memory one after the other.
				return CostColumn.this == RAM ? Math.max(one, other) : one + other;
			}
		};
	}
}
