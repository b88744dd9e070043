package org.edgeloop.app.tour;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Uses the visible widgets of a dialog as a user does. */
final class DialogUser {

	private final Composite root;

	DialogUser(Composite root) {
		this.root = root;
	}

	/** Selects a row of the first table. */
	void select(int row) throws IOException {
		Table table = all(Table.class).getFirst();
		table.setSelection(row);
		table.notifyListeners(SWT.Selection, new Event());
	}

	/** Types into one of the text fields, counted from 0. */
	void type(int field, String text) throws IOException {
		all(Text.class).stream().filter(each -> (each.getStyle() & SWT.READ_ONLY) == 0).toList().get(field).setText(text);
	}

	/** Expands an item of the first level of the first tree. */
	void expand(int row) throws IOException {
		Tree tree = all(Tree.class).getFirst();
		TreeItem item = tree.getItem(row);
		Event event = new Event();
		event.item = item;
		tree.notifyListeners(SWT.Expand, event);
		item.setExpanded(true);
	}

	/** @param caption without the mark of its mnemonic */
	void press(String caption) throws IOException {
		Button button = all(Button.class).stream().filter(each -> each.getText().replace("&", "").equals(caption)).findFirst()
				.orElseThrow(() -> new IOException("There is no button " + caption));
		if (!button.isEnabled()) {
			throw new IOException("The button " + caption + " is disabled");
		}
		button.notifyListeners(SWT.Selection, new Event());
	}

	private <T extends Control> List<T> all(Class<T> type) throws IOException {
		var found = new ArrayList<T>();
		collect(root, type, found);
		if (found.isEmpty()) {
			throw new IOException("The dialog has no " + type.getSimpleName());
		}
		return found;
	}

	private static <T extends Control> void collect(Composite parent, Class<T> type, List<T> found) {
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child) && child.isVisible()) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite composite) {
				collect(composite, type, found);
			}
		}
	}
}
