package org.edgeloop.onnx.view;

import java.util.List;
import java.util.Optional;

import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.model.NodeRef;

/**
 * A box in the picture of a graph. Lengths are in points from the picture's upper left corner.
 *
 * @param index its place in {@link GraphLayout#boxes}; a box comes after the one that it is in
 * @param parent the index of the open box that it is in; -1 for none
 * @param kind what it stands for
 * @param id names the box for {@link ViewSettings#with} if it can be opened and closed; empty if it cannot
 * @param graph whose part it is
 * @param node the index of its node in the graph; -1 if it stands for none
 * @param value the name of the value of an input, output, constant or stub; empty otherwise
 * @param title such as an operator
 * @param lines what stands below the title, such as attributes and the shapes of weights
 * @param family how the box is coloured
 * @param open whether what is inside is shown
 * @param count how often a repeated block is there; 1 otherwise
 * @param nodes how many nodes of the model it stands for, with those folded into it
 * @param partners the indices of the other ends of a stub
 */
public record LayoutBox(int index, int parent, BoxKind kind, String id, Graph graph, int node, String value, String title, List<String> lines,
		OperatorFamily family, boolean open, int count, int nodes, List<Integer> partners, float x, float y, float width, float height) {

	/** @return the node that it stands for alone */
	public Optional<NodeRef> ref() {
		return node < 0 ? Optional.empty() : Optional.of(new NodeRef(graph, node));
	}

	public boolean canOpen() {
		return !id.isEmpty();
	}

	public boolean contains(double pointX, double pointY) {
		return pointX >= x && pointX <= x + width && pointY >= y && pointY <= y + height;
	}

	public boolean intersects(double left, double top, double areaWidth, double areaHeight) {
		return x <= left + areaWidth && x + width >= left && y <= top + areaHeight && y + height >= top;
	}
}
