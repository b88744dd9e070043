package org.edgeloop.onnx.internal.shape.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.edgeloop.onnx.internal.shape.NoShapeException;
import org.edgeloop.onnx.internal.shape.RuleContext;
import org.edgeloop.onnx.internal.shape.ShapeRule;
import org.edgeloop.onnx.model.Dimension;
import org.edgeloop.onnx.model.Shape;

/** Sums of products as NumPy's {@code einsum} writes them: letters are axes, an ellipsis stands for axes that are broadcast. */
final class EinsumRule implements ShapeRule {

	private static final String ELLIPSIS = "...";

	@Override
	public void infer(RuleContext node) throws NoShapeException {
		Outputs.tensor(node, 0, node.element(0), () -> result(node));
	}

	private static Shape result(RuleContext node) throws NoShapeException {
		String equation = node.text("equation", "").replace(" ", "");
		int arrow = equation.indexOf("->");
		String[] terms = (arrow < 0 ? equation : equation.substring(0, arrow)).split(",", -1);
		if (terms.length != node.inputs()) {
			throw NoShapeException.contradiction("its equation '%s' has %d terms, but it has %d inputs".formatted(equation, terms.length, node.inputs()));
		}
		// in alphabetical order, in which an equation without '->' lists its result
		Map<Character, Dimension> sizes = new TreeMap<>();
		Shape ellipsis = Shape.SCALAR;
		for (int i = 0; i < terms.length; i++) {
			ellipsis = Broadcast.of(ellipsis, bind(terms[i], node.shape(i), sizes));
		}
		return shape(arrow < 0 ? implied(equation, sizes) : equation.substring(arrow + 2), sizes, ellipsis);
	}

	/** @return the axes that the ellipsis stands for */
	private static Shape bind(String term, Shape shape, Map<Character, Dimension> sizes) throws NoShapeException {
		int dots = term.indexOf(ELLIPSIS);
		String letters = term.replace(ELLIPSIS, "");
		int hidden = shape.rank() - letters.length();
		if (hidden < 0 || hidden > 0 && dots < 0) {
			throw NoShapeException.contradiction("the term '%s' of its equation does not fit the shape %s".formatted(term, shape));
		}
		for (int i = 0; i < letters.length(); i++) {
			Dimension size = shape.get(dots >= 0 && i >= dots ? i + hidden : i);
			Dimension known = sizes.getOrDefault(letters.charAt(i), size);
			sizes.put(letters.charAt(i), Broadcast.of(Shape.of(known), Shape.of(size)).get(0));
		}
		return dots < 0 ? Shape.SCALAR : new Shape(shape.dimensions().subList(dots, dots + hidden));
	}

	/** Letters that occur once, behind the ellipsis. */
	private static String implied(String equation, Map<Character, Dimension> sizes) {
		var result = new StringBuilder(equation.contains(ELLIPSIS) ? ELLIPSIS : "");
		for (char letter : sizes.keySet()) {
			if (equation.indexOf(letter) == equation.lastIndexOf(letter)) {
				result.append(letter);
			}
		}
		return result.toString();
	}

	private static Shape shape(String term, Map<Character, Dimension> sizes, Shape ellipsis) throws NoShapeException {
		List<Dimension> result = new ArrayList<>();
		for (int i = 0; i < term.length(); i++) {
			if (term.startsWith(ELLIPSIS, i)) {
				result.addAll(ellipsis.dimensions());
				i += ELLIPSIS.length() - 1;
			} else if (sizes.containsKey(term.charAt(i))) {
				result.add(sizes.get(term.charAt(i)));
			} else {
				throw NoShapeException.contradiction("its equation names the axis '%c' in the result alone".formatted(term.charAt(i)));
			}
		}
		return new Shape(result);
	}
}
