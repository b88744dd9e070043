package org.edgeloop.onnx.ui.internal.editor;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;
import org.edgeloop.ui.Icons;

/** A button that opens a menu, filled anew each time. */
public final class MenuButton extends Action implements IMenuCreator {

	private final Consumer<IMenuManager> fill;

	public MenuButton(String title, Icons icon, Consumer<IMenuManager> fill) {
		super(title, IAction.AS_DROP_DOWN_MENU);
		this.fill = fill;
		setImageDescriptor(icon.descriptor());
		setToolTipText(title);
		setMenuCreator(this);
	}

	@Override
	public void runWithEvent(Event event) {
		ToolItem item = (ToolItem) event.widget;
		Rectangle bounds = item.getBounds();
		Menu menu = getMenu(item.getParent());
		menu.setLocation(item.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
		menu.setVisible(true);
	}

	@Override
	public Menu getMenu(Control parent) {
		MenuManager manager = new MenuManager();
		manager.setRemoveAllWhenShown(true);
		manager.addMenuListener(fill::accept);
		return manager.createContextMenu(parent);
	}

	@Override
	public @Nullable Menu getMenu(Menu parent) {
		return null;
	}

	@Override
	public void dispose() {
		// each menu goes with the tool bar
	}
}
