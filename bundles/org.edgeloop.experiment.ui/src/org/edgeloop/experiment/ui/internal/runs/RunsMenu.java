package org.edgeloop.experiment.ui.internal.runs;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.edgeloop.experiment.ui.runs.RunsPresenter;
import org.edgeloop.experiment.ui.runs.ShownColumn;
import org.edgeloop.ui.Actions;

/** The menu of the table: on runs the commands of the workbench, on a heading what can be done with its column. */
public final class RunsMenu {

	private final RunsPresenter presenter;
	private final RunsTable table;

	public RunsMenu(RunsPresenter presenter, RunsTable table) {
		this.presenter = presenter;
		this.table = table;
	}

	/** Opens the menu on the table; others add commands to it under the view's id. */
	public void register(IWorkbenchPartSite site, RunTableSelection selection) {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		table.control().table().setMenu(menu.createContextMenu(table.control().table()));
		site.registerContextMenu(menu, selection);
	}

	private void fill(IMenuManager menu) {
		Point cursor = table.control().getDisplay().getCursorLocation();
		table.headingAt(cursor).ifPresent(column -> fillHeading(menu, column));
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private void fillHeading(IMenuManager menu, ShownColumn column) {
		menu.add(Actions.push("Sort Ascending", () -> presenter.arrangement().sortBy(column.column(), false, false)));
		menu.add(Actions.push("Sort Descending", () -> presenter.arrangement().sortBy(column.column(), true, false)));
		menu.add(Actions.push("Then Sort by This", () -> presenter.arrangement().sortBy(column.column(), true)));
		menu.add(Actions.check("Group by This", presenter.settings().groups().contains(column.column()), () -> presenter.arrangement().toggleGroup(column.column())));
		if (column.isMetric()) {
			menu.add(new Separator());
			menu.add(new ChoiceMenu(presenter, column, table.control().getShell()).menu());
			menu.add(Actions.check("History", column.isOutline(), () -> presenter.replace(column, column.withOutline(!column.isOutline()))));
		}
		menu.add(new Separator());
		menu.add(Actions.push("Leave Column Out",
				() -> presenter.setColumns(presenter.columns().stream().filter(other -> !other.equals(column)).toList())));
		menu.add(new Separator());
	}
}
