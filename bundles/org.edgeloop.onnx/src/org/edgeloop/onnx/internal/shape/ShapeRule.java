package org.edgeloop.onnx.internal.shape;

/** What an operator's outputs are, given its inputs. */
@FunctionalInterface
public interface ShapeRule {

	/** @throws NoShapeException if the outputs cannot be known, or the node cannot be run at all */
	void infer(RuleContext node) throws NoShapeException;
}
