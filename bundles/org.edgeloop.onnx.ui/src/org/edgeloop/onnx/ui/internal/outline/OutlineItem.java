package org.edgeloop.onnx.ui.internal.outline;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;

import org.edgeloop.onnx.ui.GraphElement;

/** An item of the outline. What is in it is made when somebody asks. */
public final class OutlineItem {

	/** What an item stands for. */
	public enum Kind {
		GRAPH, FUNCTION, SUBGRAPH, LIST, SCOPE, NODE, INPUT, OUTPUT, INITIALIZER, ATTRIBUTE
	}

	private final Optional<OutlineItem> parent;
	private final Kind kind;
	private final String text;
	private final Optional<GraphElement> element;
	private final IntPredicate nodes;
	private final Function<OutlineItem, List<OutlineItem>> content;
	private Optional<List<OutlineItem>> children = Optional.empty();

	/**
	 * @param parent empty for the first level
	 * @param element what is selected with it; empty if that is nothing
	 * @param nodes which nodes of the graph around are in it
	 * @param content makes what is in it
	 */
	OutlineItem(Optional<OutlineItem> parent, Kind kind, String text, Optional<GraphElement> element, IntPredicate nodes,
			Function<OutlineItem, List<OutlineItem>> content) {
		this.parent = parent;
		this.kind = kind;
		this.text = text;
		this.element = element;
		this.nodes = nodes;
		this.content = content;
	}

	/** An item with nothing in it. */
	static OutlineItem leaf(OutlineItem parent, Kind kind, String text, Optional<GraphElement> element) {
		return new OutlineItem(Optional.of(parent), kind, text, element, _ -> false, _ -> List.of());
	}

	public Optional<OutlineItem> parent() {
		return parent;
	}

	public Kind kind() {
		return kind;
	}

	/** @return for people, without the type of a value, which may come to be known later */
	public String text() {
		return text;
	}

	public Optional<GraphElement> element() {
		return element;
	}

	/** @return whether a node of the graph around is in it, or is it */
	boolean holds(int node) {
		return nodes.test(node);
	}

	public List<OutlineItem> children() {
		if (children.isEmpty()) {
			children = Optional.of(content.apply(this));
		}
		return children.get();
	}

	@Override
	public String toString() {
		return text;
	}
}
