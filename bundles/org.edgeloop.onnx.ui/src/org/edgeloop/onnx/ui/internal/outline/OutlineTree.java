package org.edgeloop.onnx.ui.internal.outline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.edgeloop.onnx.shape.InferredShapes;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.internal.outline.OutlineItem.Kind;
import org.edgeloop.ui.Icons;

/** A native tree of the outline, which makes its rows as they come into sight. */
final class OutlineTree {

	private final Tree tree;
	private List<OutlineItem> roots = List.of();
	private Optional<InferredShapes> shapes = Optional.empty();

	/** @param chosen is told what the user selects */
	OutlineTree(Composite parent, Consumer<OutlineItem> chosen) {
		tree = new Tree(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
		tree.addListener(SWT.SetData, this::fill);
		tree.addListener(SWT.Selection, event -> {
			if (event.item.getData() instanceof OutlineItem item) {
				chosen.accept(item);
			}
		});
	}

	Tree control() {
		return tree;
	}

	void show(List<OutlineItem> items, Optional<InferredShapes> known) {
		roots = items;
		shapes = known;
		tree.removeAll();
		tree.setItemCount(roots.size());
		if (!roots.isEmpty()) {
			row(Optional.empty(), roots.getFirst()).ifPresent(row -> row.setExpanded(true));
		}
	}

	/** Says what is known of types by now. */
	void setShapes(Optional<InferredShapes> known) {
		shapes = known;
		Deque<TreeItem> rows = new ArrayDeque<>(List.of(tree.getItems()));
		while (!rows.isEmpty()) {
			TreeItem row = rows.pop();
			if (row.getData() instanceof OutlineItem item) {
				row.setText(text(item));
				if (row.getExpanded()) {
					rows.addAll(List.of(row.getItems()));
				}
			}
		}
	}

	private void fill(Event event) {
		TreeItem row = (TreeItem) event.item;
		List<OutlineItem> siblings = row.getParentItem() == null ? roots
				: row.getParentItem().getData() instanceof OutlineItem parent ? parent.children() : List.of();
		// While rows come and go, GTK may ask for one that has no place.
		if (event.index >= 0 && event.index < siblings.size()) {
			fill(row, siblings.get(event.index));
		}
	}

	private void fill(TreeItem row, OutlineItem item) {
		row.setData(item);
		row.setText(text(item));
		row.setImage(icon(item.kind()).image());
		row.setItemCount(item.children().size());
	}

	private String text(OutlineItem item) {
		return item.element().filter(GraphElement.OfValue.class::isInstance).map(GraphElement.OfValue.class::cast)
				.flatMap(value -> shapes.flatMap(known -> known.type(value.graph(), value.name()))).map(type -> item.text() + ": " + type)
				.orElse(item.text());
	}

	/** Selects an item and opens what it is in. */
	void reveal(OutlineItem item) {
		row(item).ifPresent(row -> {
			tree.setSelection(row);
			tree.showItem(row);
		});
	}

	private Optional<TreeItem> row(OutlineItem item) {
		if (item.parent().isEmpty()) {
			return row(Optional.empty(), item);
		}
		return row(item.parent().get()).flatMap(parent -> {
			parent.setExpanded(true);
			return row(Optional.of(parent), item);
		});
	}

	private Optional<TreeItem> row(Optional<TreeItem> parent, OutlineItem item) {
		int place = item.parent().map(OutlineItem::children).orElse(roots).indexOf(item);
		int rows = parent.map(TreeItem::getItemCount).orElseGet(tree::getItemCount);
		if (place < 0 || place >= rows) {
			return Optional.empty();
		}
		TreeItem row = parent.map(around -> around.getItem(place)).orElseGet(() -> tree.getItem(place));
		if (row.getData() != item) {
			fill(row, item);
		}
		return Optional.of(row);
	}

	private static Icons icon(Kind kind) {
		return switch (kind) {
		case GRAPH -> Icons.GRAPH;
		case SUBGRAPH -> Icons.SUBGRAPH;
		case FUNCTION -> Icons.GRAPH_FUNCTION;
		case LIST, SCOPE -> Icons.GROUP;
		case NODE -> Icons.OPERATOR;
		case INPUT -> Icons.GRAPH_INPUT;
		case OUTPUT -> Icons.GRAPH_OUTPUT;
		case INITIALIZER -> Icons.INITIALIZER;
		case ATTRIBUTE -> Icons.ATTRIBUTE;
		};
	}
}
