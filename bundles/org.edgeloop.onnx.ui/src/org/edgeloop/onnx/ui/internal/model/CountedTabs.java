package org.edgeloop.onnx.ui.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.edgeloop.ui.Icons;

/** Tabs that say how many things they show. Those with nothing to show stay away, for a narrow view has no room to spare. */
final class CountedTabs {

	/** A tab that is there or not. */
	private static final class Tab {

		private final String title;
		private final Icons icon;
		private final Control control;
		private Optional<TabItem> item = Optional.empty();

		Tab(String title, Icons icon, Control control) {
			this.title = title;
			this.icon = icon;
			this.control = control;
		}
	}

	private final TabFolder folder;
	private final List<Tab> tabs = new ArrayList<>();

	CountedTabs(Composite parent) {
		folder = new TabFolder(parent, SWT.TOP);
	}

	TabFolder control() {
		return folder;
	}

	/**
	 * Adds a tab that is not shown yet.
	 *
	 * @param content a child of {@link #control}
	 * @return what to call it by
	 */
	int add(String title, Icons icon, Control content) {
		content.setVisible(false);
		tabs.add(new Tab(title, icon, content));
		return tabs.size() - 1;
	}

	/** Shows a tab always, without a number. */
	void show(int tab) {
		item(tab).setText(tabs.get(tab).title);
	}

	/** Shows a tab with the number of things in it; not at all if there are none. */
	void show(int tab, int count) {
		if (count == 0) {
			tabs.get(tab).item.ifPresent(TabItem::dispose);
			tabs.get(tab).item = Optional.empty();
			tabs.get(tab).control.setVisible(false);
			return;
		}
		String text = tabs.get(tab).title + " (" + count + ")";
		TabItem item = item(tab);
		if (!item.getText().equals(text)) {
			item.setText(text);
		}
	}

	private TabItem item(int place) {
		Tab tab = tabs.get(place);
		if (tab.item.isEmpty()) {
			int before = (int) tabs.subList(0, place).stream().filter(other -> other.item.isPresent()).count();
			TabItem item = new TabItem(folder, SWT.NONE, before);
			item.setImage(tab.icon.image());
			item.setControl(tab.control);
			tab.item = Optional.of(item);
		}
		return tab.item.orElseThrow();
	}

	/** Brings a tab to the front, if it is there. */
	void bringToFront(int tab) {
		tabs.get(tab).item.ifPresent(folder::setSelection);
	}

	/** @return whether a tab is in front */
	boolean isInFront(int tab) {
		return folder.getSelection().length == 1 && tabs.get(tab).item.filter(item -> item == folder.getSelection()[0]).isPresent();
	}
}
