package org.edgeloop.onnx.internal.cost;

import java.util.Arrays;
import java.util.List;

import org.edgeloop.onnx.model.Attribute;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.Node;

/** A node with the sizes of what it takes and makes, as rules see it. */
final class NodeFigures {

	private final Graph graph;
	private final Node node;
	private final Sizes sizes;

	NodeFigures(Graph graph, Node node, Sizes sizes) {
		this.graph = graph;
		this.node = node;
		this.sizes = sizes;
	}

	Node node() {
		return node;
	}

	boolean has(int input) {
		return node.input(input).isPresent();
	}

	/** @throws UnknownCostException if it is left out, or a dimension is not a number */
	long[] input(int input) throws UnknownCostException {
		return sizes.dims(graph, name(input));
	}

	/** @throws UnknownCostException if it is left out, or not known */
	long elementsOfInput(int input) throws UnknownCostException {
		return sizes.elements(graph, name(input));
	}

	/** @throws UnknownCostException if all outputs are left out, or the first that is not has no known size */
	long elementsOfOutput() throws UnknownCostException {
		return sizes.elements(graph, made());
	}

	/** @return the shape of the first output that is not left out */
	long[] output() throws UnknownCostException {
		return sizes.dims(graph, made());
	}

	private String made() throws UnknownCostException {
		return node.outputs().stream().filter(output -> !output.isEmpty()).findFirst()
				.orElseThrow(() -> new UnknownCostException("it makes nothing"));
	}

	private String name(int input) throws UnknownCostException {
		return node.input(input).orElseThrow(() -> new UnknownCostException("its input " + input + " is missing"));
	}

	/** @return a dimension, counted from the end if negative */
	static long get(long[] dims, int axis) throws UnknownCostException {
		int place = axis < 0 ? axis + dims.length : axis;
		if (place < 0 || place >= dims.length) {
			throw new UnknownCostException("an input has the shape " + Arrays.toString(dims) + ", which has no dimension " + axis);
		}
		return dims[place];
	}

	long integer(String attribute, long otherwise) {
		return node.attributes().get(attribute) instanceof Attribute.OfInt number ? number.value() : otherwise;
	}

	String text(String attribute) {
		return node.attributes().get(attribute) instanceof Attribute.OfString text ? text.value() : "";
	}

	/** @return how many floating numbers an attribute lists, as such or as a tensor */
	long listed(String... attributes) {
		return Arrays.stream(attributes).mapToLong(name -> switch (node.attributes().get(name)) {
		case Attribute.OfFloats floats -> floats.values().size();
		case Attribute.OfTensor tensor -> tensor.value().elements();
		case null, default -> 0;
		}).sum();
	}

	/** @throws UnknownCostException if the product is beyond a long */
	static long product(long... factors) throws UnknownCostException {
		return product(Arrays.stream(factors).boxed().toList());
	}

	static long product(List<Long> factors) throws UnknownCostException {
		long product = 1;
		try {
			for (long factor : factors) {
				product = Math.multiplyExact(product, factor);
			}
			return product;
		} catch (ArithmeticException e) {
			throw new UnknownCostException("the number is beyond 64 bits");
		}
	}
}
