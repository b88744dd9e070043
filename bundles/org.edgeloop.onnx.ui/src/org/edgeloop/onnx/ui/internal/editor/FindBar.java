package org.edgeloop.onnx.ui.internal.editor;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.onnx.navigation.FindPlace;
import org.edgeloop.onnx.ui.graph.GraphFinder;
import org.edgeloop.onnx.ui.graph.GraphListener;
import org.edgeloop.onnx.ui.graph.GraphListener.Change;
import org.edgeloop.onnx.ui.graph.GraphPresenter;
import org.edgeloop.ui.Actions;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.ThemeColors;

/** The line in which one types what is to be found in a graph; it comes when it is asked for. */
final class FindBar {

	private static final int FIELD_WIDTH = 260;

	private final GraphFinder finder;
	private final Composite bar;
	private final Text field;
	private final Label summary;
	private final Label detail;
	private final Runnable closed;

	/** @param closed is called when the user is done */
	FindBar(Composite parent, GraphPresenter presenter, Runnable closed) {
		finder = presenter.finder();
		this.closed = closed;
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(6).margins(8, 3).spacing(8, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
		bar.setVisible(false);
		field = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage("Name, operator, attribute or tensor");
		GridDataFactory.swtDefaults().hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(field);
		field.addListener(SWT.Modify, _ -> finder.setText(field.getText()));
		field.addListener(SWT.KeyDown, this::key);
		Button regex = new Button(bar, SWT.TOGGLE);
		regex.setText(".*");
		regex.setToolTipText("Regular expression");
		regex.addListener(SWT.Selection, _ -> finder.setRegex(regex.getSelection()));
		var tools = new ToolBarManager(SWT.FLAT);
		tools.add(new MenuButton("Where to look", Icons.FILTER, this::fillPlaces));
		tools.add(new Separator());
		tools.add(button("Previous Hit", Icons.MOVE_UP, finder::previous));
		tools.add(button("Next Hit", Icons.MOVE_DOWN, finder::next));
		tools.createControl(bar).addDisposeListener(_ -> tools.dispose());
		summary = new Label(bar, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).applyTo(summary);
		detail = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(1, SWT.DEFAULT).applyTo(detail);
		var close = new ToolBarManager(SWT.FLAT);
		close.add(button("Close", Icons.SKIPPED, this::close));
		close.createControl(bar).addDisposeListener(_ -> close.dispose());
		GraphListener listener = change -> {
			if (change == Change.MARKS) {
				refresh();
			}
		};
		presenter.addListener(listener);
		bar.addDisposeListener(_ -> presenter.removeListener(listener));
	}

	private static Action button(String title, Icons icon, Runnable body) {
		var action = Actions.push(title, body);
		action.setImageDescriptor(icon.descriptor());
		action.setToolTipText(title);
		return action;
	}

	private void fillPlaces(IMenuManager menu) {
		for (FindPlace place : FindPlace.values()) {
			String name = place.name().charAt(0) + place.name().substring(1).toLowerCase(Locale.ROOT) + "s";
			Set<FindPlace> others = EnumSet.copyOf(finder.places());
			boolean chosen = others.contains(place);
			if (chosen) {
				others.remove(place);
			} else {
				others.add(place);
			}
			menu.add(Actions.check(name, chosen, () -> finder.setPlaces(others)));
		}
	}

	private void key(Event event) {
		switch (event.keyCode) {
		case SWT.CR, SWT.KEYPAD_CR -> step((event.stateMask & SWT.SHIFT) != 0);
		case SWT.ARROW_DOWN -> step(false);
		case SWT.ARROW_UP -> step(true);
		case SWT.ESC -> close();
		default -> {
			return;
		}
		}
		event.doit = false;
	}

	private void step(boolean back) {
		if (back) {
			finder.previous();
		} else {
			finder.next();
		}
	}

	private void refresh() {
		if (!finder.text().isEmpty() && !finder.text().equals(field.getText())) {
			field.setText(finder.text()); // somebody else has asked
		}
		summary.setText(finder.summary().replace("&", "&&"));
		summary.setForeground(finder.isFruitless() ? ThemeColors.FAILED.color() : null);
		detail.setText(finder.detail().replace("&", "&&"));
		detail.setForeground(ThemeColors.MUTED_TEXT.color());
		if (bar.isVisible()) {
			bar.layout();
		}
	}

	/** Shows the bar and gives it the keyboard. */
	void open() {
		show(true);
		field.setFocus();
		field.selectAll();
		finder.setText(field.getText());
	}

	/** Hides the bar; nothing is marked any more. */
	void close() {
		if (bar.isVisible()) {
			finder.clear();
			show(false);
			closed.run();
		}
	}

	private void show(boolean shown) {
		bar.setVisible(shown);
		((GridData) bar.getLayoutData()).exclude = !shown;
		bar.getParent().layout(true, true);
	}
}
