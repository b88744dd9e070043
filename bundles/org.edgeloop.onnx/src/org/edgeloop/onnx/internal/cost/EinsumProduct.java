package org.edgeloop.onnx.internal.cost;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An Einstein sum as nested loops: one turn of the innermost for each combination of indices. */
final class EinsumProduct {

	private static final String ELLIPSIS = "...";

	private final List<String> terms;

	/** @param equation such as {@code bij, bjk -> bik} */
	EinsumProduct(String equation) {
		String left = equation.replace(" ", "").split("->", 2)[0];
		terms = List.of(left.split(",", -1));
	}

	/** @return the turns times the multiplications in each: one less than there are operands */
	long macs(NodeFigures node) throws UnknownCostException {
		Map<String, Long> sizes = new LinkedHashMap<>();
		for (int i = 0; i < terms.size(); i++) {
			note(terms.get(i), node.input(i), sizes);
		}
		return NodeFigures.product(NodeFigures.product(new ArrayList<>(sizes.values())), terms.size() - 1);
	}

	private static void note(String term, long[] dims, Map<String, Long> sizes) throws UnknownCostException {
		int dots = term.indexOf(ELLIPSIS);
		String letters = term.replace(ELLIPSIS, "");
		int before = dots < 0 ? letters.length() : dots;
		int hidden = dims.length - letters.length();
		if (hidden < 0 || dots < 0 && hidden > 0) {
			throw new UnknownCostException("the term '" + term + "' does not fit its input");
		}
		for (int axis = 0; axis < dims.length; axis++) {
			String index;
			if (axis < before) {
				index = letters.substring(axis, axis + 1);
			} else if (axis < before + hidden) {
				index = ELLIPSIS + (before + hidden - axis);
			} else {
				index = letters.substring(axis - hidden, axis - hidden + 1);
			}
			sizes.merge(index, dims[axis], Math::max);
		}
	}
}
