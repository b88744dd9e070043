package org.edgeloop.dataset.ui.labelling.internal;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.edgeloop.dataset.LabelType;
import org.edgeloop.dataset.ui.labelling.LabellingListener.Change;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;

/**
 * The classes to choose from, each with its colour and digit key; the one that the next label takes is pressed. Each class is a
 * tool bar of its own, because tool bars hide what does not fit, and rows of them wrap. Where the rows would take the signal's
 * room, one button with a menu stands for all.
 */
final class ClassPalette {

	private final LabellingPresenter presenter;
	private final Composite strip;
	private final TypeImages images;
	private final Map<String, ToolItem> items = new HashMap<>();
	private final ToolItem chooser;

	/** @param strip holds the classes from now on, in a {@link StripLayout} */
	ClassPalette(Composite strip, LabellingPresenter presenter, TypeImages images) {
		this.presenter = presenter;
		this.images = images;
		this.strip = strip;
		presenter.taxonomy().types().filter(type -> type.children().isEmpty() || !type.key().isEmpty())
				.forEach(this::addItem);
		chooser = new ToolItem(new ToolBar(strip, SWT.FLAT | SWT.RIGHT), SWT.DROP_DOWN);
		chooser.setToolTipText("Class of the next label");
		chooser.addListener(SWT.Selection, _ -> openMenu());
		presenter.addListener(change -> {
			if (change == Change.NEXT_LABEL) {
				update();
			}
		});
		update();
	}

	private void addItem(LabelType type) {
		ToolItem item = new ToolItem(new ToolBar(strip, SWT.FLAT | SWT.RIGHT), SWT.CHECK);
		item.setText(title(type));
		item.setImage(images.image(type.path()));
		item.setToolTipText(type.path() + (type.key().isEmpty() ? "" : " (key " + type.key() + ")"));
		item.addListener(SWT.Selection, _ -> presenter.nextLabel().chooseType(type.path()));
		items.put(type.path(), item);
	}

	private static String title(LabelType type) {
		return type.key().isEmpty() ? type.name() : type.key() + "  " + type.name();
	}

	private void openMenu() {
		Menu menu = new Menu(strip);
		presenter.taxonomy().types().filter(type -> items.containsKey(type.path())).forEach(type -> {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(title(type));
			item.setImage(images.image(type.path()));
			item.addListener(SWT.Selection, _ -> presenter.nextLabel().chooseType(type.path()));
		});
		// The menu's own selection event comes after it was hidden.
		menu.addListener(SWT.Hide, _ -> menu.getDisplay().asyncExec(menu::dispose));
		Rectangle bounds = chooser.getBounds();
		menu.setLocation(chooser.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
		menu.setVisible(true);
	}

	private void update() {
		String current = presenter.nextLabel().type();
		items.forEach((path, item) -> item.setSelection(path.equals(current)));
		chooser.setText(presenter.taxonomy().find(current).map(ClassPalette::title).orElse(current));
		chooser.setImage(images.image(current));
		strip.layout(true);
	}
}
