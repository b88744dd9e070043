package org.edgeloop.onnx.ui.internal.properties;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.edgeloop.onnx.ui.GraphElement;
import org.edgeloop.onnx.ui.properties.Fact;
import org.edgeloop.onnx.ui.properties.FactGroup;
import org.edgeloop.ui.ThemeColors;

/** Facts in a native tree. A click on the name of another element, or Enter on its row, leads there. */
public final class FactTree {

	/** Of the width that there is: name, value, type. */
	private static final double[] SHARES = { 0.3, 0.4, 0.3 };
	private static final int VALUE = 1;
	/** Of a group, that a tree fills in no time; and of a text, that fits a line. */
	private static final int MOST = 500;

	private final Tree tree;
	private final Consumer<GraphElement> goTo;
	private final Set<String> closed = new HashSet<>();

	/** @param goTo is told the element that the user wants to see */
	public FactTree(Composite parent, Consumer<GraphElement> goTo) {
		this.goTo = goTo;
		tree = new Tree(parent, SWT.FULL_SELECTION | SWT.SINGLE);
		tree.setHeaderVisible(true);
		for (String title : new String[] { "Property", "Value", "Type" }) {
			new TreeColumn(tree, SWT.LEFT).setText(title);
		}
		tree.addListener(SWT.Resize, _ -> fitColumns());
		tree.addListener(SWT.DefaultSelection, _ -> selected().flatMap(Fact::target).ifPresent(goTo));
		tree.addListener(SWT.MouseUp, this::clicked);
		tree.addListener(SWT.MouseMove, this::pointed);
		tree.addListener(SWT.Collapse, event -> closed.add(((TreeItem) event.item).getText()));
		tree.addListener(SWT.Expand, event -> closed.remove(((TreeItem) event.item).getText()));
		menu();
	}

	private void fitColumns() {
		int width = tree.getClientArea().width;
		for (int place = 0; place < SHARES.length; place++) {
			tree.getColumn(place).setWidth((int) (width * SHARES[place]));
		}
	}

	private void menu() {
		Menu menu = new Menu(tree);
		MenuItem show = item(menu, "&Show", () -> selected().flatMap(Fact::target).ifPresent(goTo));
		item(menu, "&Copy Value\tCtrl+C", this::copy);
		menu.addListener(SWT.Show, _ -> show.setEnabled(selected().flatMap(Fact::target).isPresent()));
		tree.setMenu(menu);
	}

	private static MenuItem item(Menu menu, String text, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addListener(SWT.Selection, _ -> action.run());
		return item;
	}

	/** Copies the value of the selected row. */
	public void copy() {
		selected().filter(fact -> !fact.value().isEmpty()).ifPresent(fact -> {
			Clipboard clipboard = new Clipboard(tree.getDisplay());
			clipboard.setContents(new Object[] { fact.value() }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		});
	}

	public Control control() {
		return tree;
	}

	/** Shows other facts; groups that the user closed stay closed. */
	public void show(List<FactGroup> groups) {
		tree.setRedraw(false);
		tree.removeAll();
		for (FactGroup group : groups) {
			TreeItem parent = new TreeItem(tree, SWT.NONE);
			parent.setText(group.title());
			parent.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			group.facts().stream().limit(MOST).forEach(fact -> fill(new TreeItem(parent, SWT.NONE), fact));
			if (group.facts().size() > MOST) {
				new TreeItem(parent, SWT.NONE).setText("\u2026 " + Counts.of(group.facts().size() - (long) MOST) + " more");
			}
			parent.setExpanded(!closed.contains(group.title()));
		}
		tree.setRedraw(true);
	}

	private static void fill(TreeItem item, Fact fact) {
		item.setData(fact);
		item.setText(new String[] { fact.name(), oneLine(fact.value()), fact.note() });
		fact.icon().ifPresent(icon -> item.setImage(VALUE, icon.image()));
		if (fact.target().isPresent()) {
			item.setForeground(VALUE, ThemeColors.ACCENT.color());
		}
		if (fact.isDefault()) {
			item.setForeground(ThemeColors.MUTED_TEXT.color());
		}
	}

	private static String oneLine(String text) {
		String start = text.length() > MOST ? text.substring(0, MOST) + "\u2026" : text;
		return start.replaceAll("\\s*\\R\\s*", " ");
	}

	private Optional<Fact> selected() {
		return tree.getSelectionCount() == 1 && tree.getSelection()[0].getData() instanceof Fact fact ? Optional.of(fact) : Optional.empty();
	}

	private void clicked(Event event) {
		if (event.button == 1 && event.stateMask == SWT.BUTTON1) {
			linkAt(event).ifPresent(goTo);
		}
	}

	/** A narrow view cuts what it has no room for; the tool tip has it all. */
	private void pointed(Event event) {
		TreeItem item = tree.getItem(new Point(event.x, event.y));
		String tip = item != null && item.getData() instanceof Fact fact ? oneLine(fact.text()) : "";
		if (!tip.equals(Objects.toString(tree.getToolTipText(), ""))) {
			tree.setToolTipText(tip.isEmpty() ? null : tip);
		}
		tree.setCursor(linkAt(event).isPresent() ? tree.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
	}

	private Optional<GraphElement> linkAt(Event event) {
		TreeItem item = tree.getItem(new Point(event.x, event.y));
		return item != null && item.getData() instanceof Fact fact && item.getTextBounds(VALUE).contains(event.x, event.y) ? fact.target()
				: Optional.empty();
	}
}
