package org.edgeloop.testsupport;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** A tree whose items are found by the beginning of their text, because decorations stand behind it. */
public final class TreeBot {

	private final Tree tree;

	TreeBot(Tree tree) {
		this.tree = tree;
	}

	/** @return the texts of the uppermost items */
	public List<String> texts() {
		return Arrays.stream(tree.getItems()).map(TreeItem::getText).toList();
	}

	/** Waits for an uppermost item. */
	public TreeItemBot getTreeItem(String text) {
		return new TreeItemBot(tree, find(tree, text, tree::getItems));
	}

	static TreeItem find(Tree tree, String text, Supplier<TreeItem[]> items) {
		TreeItem[] found = new TreeItem[1];
		Waiting.until(tree.getDisplay(), "the tree item " + text, () -> {
			found[0] = Arrays.stream(items.get()).filter(item -> item.getText().startsWith(text)).findFirst().orElse(null);
			return found[0] != null;
		});
		return found[0];
	}
}
