package org.edgeloop.dataset.ui.labelling.internal;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;

/** What keys and context menu do in the label table. */
final class LabelTableActions {

	private LabelTableActions() {
	}

	/** @return ends it, before the page shows another document */
	static Runnable install(LabelsPage page, LabelTable table, LabellingPresenter presenter) {
		LabelCellEditing.activateByDoubleClick(table.viewer());
		IActionBars bars = page.getSite().getActionBars();
		GlobalAction copy = titled("Copy as Text", ActionFactory.COPY, () -> copy(table));
		GlobalAction edit = titled("Edit Note", ActionFactory.RENAME, () -> editNote(table));
		copy.install(bars);
		edit.install(bars);
		new GlobalAction(ActionFactory.DELETE, presenter.editing()::deleteSelected).install(bars);
		new GlobalAction(ActionFactory.SELECT_ALL, () -> {
			table.selectAll();
			presenter.selectAll();
		}).install(bars);
		Runnable endUndo = UndoHandler.install(page.getSite(), presenter.document().domain().getCommandStack());
		bars.updateActionBars();
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		LabelMenu labelMenu = new LabelMenu(presenter, new TypeImages(new TypeColors(presenter.taxonomy()), table.control()),
				page.getSite());
		menu.addMenuListener(manager -> {
			manager.add(edit);
			manager.add(copy);
			labelMenu.fillForSelection(manager);
		});
		table.control().setMenu(menu.createContextMenu(table.control()));
		return endUndo;
	}

	private static void copy(LabelTable table) {
		Clipboard clipboard = new Clipboard(table.control().getDisplay());
		try {
			clipboard.setContents(new Object[] { table.toText() }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	private static void editNote(LabelTable table) {
		int place = table.control().getSelectionIndex();
		if (place >= 0) {
			Object row = table.viewer().getElementAt(place);
			if (row != null) {
				table.viewer().editElement(row, LabelColumn.NOTE.ordinal());
			}
		}
	}

	private static GlobalAction titled(String title, ActionFactory factory, Runnable body) {
		GlobalAction action = new GlobalAction(factory, body);
		action.setText(title);
		return action;
	}
}
