package org.edgeloop.onnx.internal.view;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.onnx.model.Graph;
import org.edgeloop.onnx.view.BoxKind;

/** A box in the making; it belongs to the one thread that lays out. */
final class Item {

	final BoxKind kind;
	final Graph graph;
	/** The index of its node; -1 for none. */
	final int node;
	final List<Item> children = new ArrayList<>();
	final List<Item> partners = new ArrayList<>();
	/** Of an input, output, constant, stub or pin. */
	String value = "";
	/** By which it is opened and closed; empty if it cannot be. */
	String id = "";
	String title = "";
	List<String> lines = List.of();
	@Nullable Item parent;
	/** What is inside, once it is open. */
	@Nullable Level level;
	/** Where wires pass the border of an open box: drawn as nothing. */
	boolean pin;
	/** Of a pin: whether wires go out there; of a stub: whether it stands where the value comes from. */
	boolean leaving;
	int depth;
	int count = 1;
	int nodes;
	/** In its open parent, in points. */
	double x;
	double y;
	double width;
	double height;
	int box = -1;

	Item(BoxKind kind, Graph graph, int node) {
		this.kind = kind;
		this.graph = graph;
		this.node = node;
	}

	static Item ofValue(BoxKind kind, Graph graph, String value) {
		var item = new Item(kind, graph, -1);
		item.value = value;
		item.title = value;
		return item;
	}

	void add(Item child) {
		child.parent = this;
		child.depth = depth + 1;
		children.add(child);
	}

	boolean isOpen() {
		return level != null;
	}
}
