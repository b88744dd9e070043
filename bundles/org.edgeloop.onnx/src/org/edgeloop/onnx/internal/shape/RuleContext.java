package org.edgeloop.onnx.internal.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.ElementType;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Node;
import org.edgeloop.onnx.model.Shape;
import org.edgeloop.onnx.model.Tensor;
import org.edgeloop.onnx.model.ValueType;

/**
 * A node, as the rule of its operator sees it. Outputs that a rule says nothing of have no known type. What a rule says is merged
 * with what the file declares; of two that contradict each other the rule's holds, and it becomes a problem.
 */
public interface RuleContext {

	Node node();

	/** @return the version of the node's domain that the model imports; 1 if it imports none */
	long opset();

	/** @return how many inputs are written, left out ones among them */
	default int inputs() {
		return node().inputs().size();
	}

	default int outputs() {
		return node().outputs().size();
	}

	/** @return whether an input is given */
	default boolean has(int input) {
		return node().input(input).isPresent();
	}

	/** @return empty if it is left out or not known */
	Optional<ValueType> type(int input);

	/** @throws NoShapeException if it is left out, no tensor, or its elements are not known */
	ElementType element(int input) throws NoShapeException;

	/** @throws NoShapeException if it is left out, no tensor, or its rank is not known */
	Shape shape(int input) throws NoShapeException;

	/** @return empty if it is left out, no tensor, or its rank is not known */
	Optional<Shape> knownShape(int input);

	/**
	 * What a tensor of whole numbers of rank 0 or 1 holds, as far as it is known before a run; numbers that come of shapes may be
	 * symbolic, single ones {@linkplain Dimension#UNKNOWN unknown}. Floats that are whole count, bools are 0 and 1.
	 */
	Optional<List<Dimension>> numbers(int input);

	/** As {@link #numbers(int)}, of any rank and in row-major order; of a sequence, how long it is. */
	Optional<List<Dimension>> content(int input);

	/** @return the content of an input that is the same in every run; empty if it is not, or too large to be kept */
	Optional<Tensor> constant(int input);

	/** @return empty if the node has no such attribute */
	Optional<Attribute> attribute(String name);

	long integer(String attribute, long otherwise);

	float number(String attribute, float otherwise);

	String text(String attribute, String otherwise);

	/** @return empty if the node has no such attribute */
	Optional<List<Long>> integers(String attribute);

	/**
	 * Infers a subgraph among the node's attributes.
	 *
	 * @param inputs types of its inputs, as far as they are known
	 * @return the types of its outputs, in their order
	 */
	default List<Optional<ValueType>> infer(Graph subgraph, List<Optional<ValueType>> inputs) {
		return infer(subgraph, inputs, Map.of());
	}

	/**
	 * Infers a subgraph among the node's attributes.
	 *
	 * @param inputs types of its inputs, as far as they are known
	 * @param contents what inputs hold, by their places, as far as it is known
	 * @return the types of its outputs, in their order
	 */
	List<Optional<ValueType>> infer(Graph subgraph, List<Optional<ValueType>> inputs, Map<Integer, List<Dimension>> contents);

	/**
	 * Infers a subgraph that runs only under a condition, and takes no inputs.
	 *
	 * @return the types of its outputs, in their order; empty if it cannot run at all
	 */
	Optional<List<Optional<ValueType>>> inferBranch(Graph subgraph);

	/** Infers a subgraph that never runs, whatever contradicts itself in it. */
	void inferUnreached(Graph subgraph);

	/** Says that an output is not known, or not as a whole, for the reason that a subgraph's output is not, if it is not. */
	void reason(int output, Graph subgraph, int subgraphOutput);

	/** @return what an output of a subgraph holds, as {@link #content}, by the subgraph's last inference */
	Optional<List<Dimension>> content(Graph subgraph, int output);

	void output(int output, ValueType type);

	default void output(int output, ElementType element, Shape shape) {
		output(output, new ValueType.OfTensor(element, shape));
	}

	/** Says of an output why it is not known, or not as a whole. */
	void reason(int output, String reason);

	/** Says what an output of whole numbers holds in every run, in row-major order, as far as it is known; of a sequence, how long it is. */
	void numbers(int output, List<Dimension> content);

	/** Says what an output holds in every run. */
	void constant(int output, Tensor content);

	/** @return a dimension of this node's own, for a size that only a run can tell; the same for the same purpose at each call */
	Dimension fresh(String purpose);
}
