package org.edgeloop.testsupport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** Finds the visible widgets inside one composite. What is looked for must come up within {@link Waiting#LIMIT}. */
public class WidgetBot {

	private final Composite root;

	public WidgetBot(Composite root) {
		this.root = root;
	}

	/** @return where this bot looks */
	public Composite widget() {
		return root;
	}

	/** @return the only or first tree */
	public TreeBot tree() {
		return new TreeBot(find(Tree.class, "a tree", _ -> true));
	}

	/** @return the only or first table */
	public TableBot table() {
		return new TableBot(find(Table.class, "a table", _ -> true));
	}

	/** @return the first table with a column of this title */
	public TableBot tableWithColumn(String title) {
		return new TableBot(find(Table.class, "a table with the column " + title,
				table -> Arrays.stream(table.getColumns()).anyMatch(column -> column.getText().equals(title))));
	}

	/** @param caption as the user reads it, without the mark of its mnemonic */
	public ButtonBot button(String caption) {
		return new ButtonBot(find(Button.class, "the button " + caption, button -> plain(button.getText()).equals(caption)));
	}

	/** @param caption the link's words */
	public LinkBot link(String caption) {
		return new LinkBot(find(Link.class, "the link " + caption, link -> link.getText().equals("<a>" + caption + "</a>")));
	}

	/** @return the text field behind this label */
	public Text textLabelled(String label) {
		return find(Text.class, "the text behind " + label, text -> isBehind(text, label));
	}

	private static boolean isBehind(Control control, String label) {
		List<Control> siblings = Arrays.asList(control.getParent().getChildren());
		int place = siblings.indexOf(control);
		return place > 0 && siblings.get(place - 1) instanceof Label before && plain(before.getText()).equals(label);
	}

	/** @return the first text field that holds {@code part} */
	public Text textWith(String part) {
		return find(Text.class, "a text with " + part, text -> text.getText().contains(part));
	}

	/** @return the visible text fields that can be written into, in the order of their making; waits until there is one */
	public List<Text> texts() {
		find(Text.class, "a text field", WidgetBot::isWritable);
		List<Text> found = new ArrayList<>();
		collect(root, Text.class, WidgetBot::isWritable, found);
		return found;
	}

	private static boolean isWritable(Text text) {
		return (text.getStyle() & SWT.READ_ONLY) == 0;
	}

	/** @return the label that says exactly {@code words} */
	public Label label(String words) {
		return find(Label.class, "the label " + words, label -> label.getText().equals(words));
	}

	/** Waits for the first visible widget of a type. */
	protected <T extends Control> T find(Class<T> type, String what, Predicate<T> condition) {
		List<T> found = new ArrayList<>();
		Waiting.until(display(), what + " in " + root, () -> {
			found.clear();
			collect(root, type, condition, found);
			return !found.isEmpty();
		});
		return found.getFirst();
	}

	protected Display display() {
		return root.getDisplay();
	}

	private static <T extends Control> void collect(Composite parent, Class<T> type, Predicate<T> condition, List<T> found) {
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child) && child.isVisible() && condition.test(type.cast(child))) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite composite) {
				collect(composite, type, condition, found);
			}
		}
	}

	private static String plain(String caption) {
		return caption.replace("&", "");
	}
}
