package org.edgeloop.testsupport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** A tree whose items are found by the beginning of their text, because decorations stand behind it. */
public final class TreeBot {

	private final Tree tree;

	TreeBot(Tree tree) {
		this.tree = tree;
	}

	/** @return the tree itself */
	public Tree widget() {
		return tree;
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

	/** @return every item that is made, whether or not it is expanded, its columns parted by tabs */
	public List<String> allTexts() {
		List<String> texts = new ArrayList<>();
		addTexts(tree.getItems(), texts);
		return texts;
	}

	private void addTexts(TreeItem[] items, List<String> texts) {
		for (TreeItem item : items) {
			texts.add(IntStream.range(0, Math.max(1, tree.getColumnCount())).mapToObj(item::getText).collect(Collectors.joining("\t")));
			addTexts(item.getItems(), texts);
		}
	}
}
