package org.edgeloop.testsupport;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** An item of a tree. */
public final class TreeItemBot {

	private final Tree tree;
	private final TreeItem item;

	TreeItemBot(Tree tree, TreeItem item) {
		this.tree = tree;
		this.item = item;
	}

	public String getText() {
		return item.getText();
	}

	/** Opens the item, which has its children made. */
	public TreeItemBot expand() {
		var event = new Event();
		event.item = item;
		tree.notifyListeners(SWT.Expand, event);
		item.setExpanded(true);
		return this;
	}

	/** Waits for a child. */
	public TreeItemBot getNode(String text) {
		return new TreeItemBot(tree, TreeBot.find(tree, text, item::getItems));
	}

	/** @return the texts of the children */
	public List<String> getNodes() {
		return Arrays.stream(item.getItems()).map(TreeItem::getText).toList();
	}

	public TreeItemBot select() {
		tree.setSelection(item);
		notify(SWT.Selection);
		return this;
	}

	/** Does what a double click or Enter does. */
	public TreeItemBot doubleClick() {
		select();
		notify(SWT.DefaultSelection);
		return this;
	}

	private void notify(int type) {
		var event = new Event();
		event.item = item;
		tree.notifyListeners(type, event);
	}
}
