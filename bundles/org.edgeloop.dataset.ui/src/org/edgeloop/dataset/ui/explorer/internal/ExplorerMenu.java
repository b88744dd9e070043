package org.edgeloop.dataset.ui.explorer.internal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IActionBars;
import org.edgeloop.dataset.ui.explorer.internal.tree.DatasetTree;
import org.edgeloop.dataset.ui.explorer.internal.tree.RecordingStatus;
import org.edgeloop.dataset.ui.explorer.internal.tree.TreeFilter;
import org.edgeloop.dataset.ui.explorer.internal.tree.TreeOrder;
import org.edgeloop.dataset.ui.explorer.internal.tree.TreePresenter;
import org.edgeloop.ui.Actions;
import org.edgeloop.ui.Icons;

/** The part of the view menu that sorts and filters; classes and formats are those that the open projects have. */
public final class ExplorerMenu {

	private final ExplorerFilter filter;
	private final TreePresenter<IProject> presenter;

	public ExplorerMenu(ExplorerFilter filter, TreePresenter<IProject> presenter) {
		this.filter = filter;
		this.presenter = presenter;
	}

	public void fill(IActionBars bars) {
		IMenuManager menu = bars.getMenuManager();
		menu.add(new Separator("edgeloop"));
		menu.add(submenu("Sort by", Icons.SORT, this::fillOrders));
		menu.add(submenu("Show States", Icons.FILTER, this::fillStatuses));
		menu.add(submenu("Show Classes", Icons.TAXONOMY, this::fillTypes));
		menu.add(submenu("Show Formats", Icons.RECORDING, this::fillFormats));
		menu.add(Actions.push("Show All Recordings", () -> filter.set(TreeFilter.ALL.withText(filter.filter().text()))));
		bars.updateActionBars();
	}

	private interface Filler {
		void fill(IMenuManager menu);
	}

	private static MenuManager submenu(String title, Icons icon, Filler filler) {
		var menu = new MenuManager(title, icon.descriptor(), null);
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(filler::fill);
		menu.add(new Separator()); // an empty menu would not be shown at all
		return menu;
	}

	private void fillOrders(IMenuManager menu) {
		for (TreeOrder order : TreeOrder.values()) {
			menu.add(Actions.radio(order.title(), filter.order() == order, () -> filter.set(order)));
		}
	}

	private void fillStatuses(IMenuManager menu) {
		Set<RecordingStatus> shown = filter.filter().statuses();
		for (RecordingStatus status : RecordingStatus.values()) {
			menu.add(Actions.check(capitalized(status.word()), shown.contains(status),
					() -> filter.set(filter.filter().withStatuses(TreeFilter.toggled(shown, status)))));
		}
	}

	private void fillTypes(IMenuManager menu) {
		Set<String> shown = filter.filter().types();
		for (String type : all(DatasetTree::types, shown)) {
			menu.add(Actions.check(Actions.literal(type), shown.contains(type),
					() -> filter.set(filter.filter().withTypes(TreeFilter.toggled(shown, type)))));
		}
		addNoneIfEmpty(menu, "No label has a class yet");
	}

	private void fillFormats(IMenuManager menu) {
		Set<String> shown = filter.filter().formats();
		for (String format : all(DatasetTree::formats, shown)) {
			menu.add(Actions.check(format, shown.contains(format),
					() -> filter.set(filter.filter().withFormats(TreeFilter.toggled(shown, format)))));
		}
		addNoneIfEmpty(menu, "There is no recording yet");
	}

	/** What the projects have, and what is asked for, so that a filter can always be taken off. */
	private Set<String> all(Function<DatasetTree, List<String>> of, Set<String> chosen) {
		var all = new TreeSet<>(chosen);
		Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).map(presenter::tree)
				.forEach(tree -> tree.map(of).ifPresent(all::addAll));
		return all;
	}

	private static void addNoneIfEmpty(IMenuManager menu, String text) {
		if (menu.isEmpty()) {
			Action none = Actions.push(text, () -> { });
			none.setEnabled(false);
			menu.add(none);
		}
	}

	private static String capitalized(String text) {
		return Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}
}
