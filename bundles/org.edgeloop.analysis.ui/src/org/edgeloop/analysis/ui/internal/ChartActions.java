package org.edgeloop.analysis.ui.internal;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.edgeloop.analysis.ui.PictureExport;
import org.edgeloop.ui.Icons;

/** What a view's tool bar and menu offer for its charts. */
public final class ChartActions {

	private ChartActions() {
	}

	/**
	 * @param control whose width a saved picture has
	 * @param name of a saved picture, without its ending
	 */
	public static void fill(IActionBars bars, ChartHolder charts, Control control, String name) {
		add(bars, action("Show All", Icons.ZOOM_FIT, IAction.AS_PUSH_BUTTON, _ -> charts.fit()));
		add(bars, action("Show as Table", Icons.TABLE, IAction.AS_CHECK_BOX, action -> charts.setTableShown(action.isChecked())));
		add(bars, action("Save Chart or Numbers As…", Icons.EXPORT, IAction.AS_PUSH_BUTTON,
				_ -> charts.chart().ifPresent(chart -> PictureExport.ask(control.getShell(), chart, name, control.getSize().x))));
	}

	private static void add(IActionBars bars, IAction action) {
		bars.getToolBarManager().add(action);
		bars.getMenuManager().add(action);
	}

	private static IAction action(String text, Icons icon, int style, Consumer<IAction> work) {
		var action = new Action(text, style) {
			@Override
			public void run() {
				work.accept(this);
			}
		};
		action.setImageDescriptor(icon.descriptor());
		return action;
	}
}
