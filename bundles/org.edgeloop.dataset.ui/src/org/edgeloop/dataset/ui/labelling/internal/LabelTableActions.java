package org.edgeloop.dataset.ui.labelling.internal;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;
import org.edgeloop.ui.GlobalAction;
import org.edgeloop.ui.UndoHandler;

/** What keys and context menu do in the label table. */
final class LabelTableActions {

	private LabelTableActions() {
	}

	/** @return ends it, before the page shows another document */
	static Runnable install(LabelsPage page, LabelTable table, LabellingPresenter presenter) {
		LabelCellEditing.activateByDoubleClick(table.viewer());
		IActionBars bars = page.getSite().getActionBars();
		GlobalAction copy = titled("Copy", ActionFactory.COPY, () -> copy(table, presenter));
		GlobalAction paste = titled("Paste at Cursor", ActionFactory.PASTE, () -> EditorActions.paste(presenter));
		GlobalAction edit = titled("Edit Note", ActionFactory.RENAME, () -> table.edit(LabelColumn.NOTE));
		copy.install(bars);
		paste.install(bars);
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
			manager.add(paste);
			labelMenu.fillForSelection(manager);
		});
		table.control().setMenu(menu.createContextMenu(table.control()));
		return endUndo;
	}

	/** Other programs take the rows as text; Edgeloop takes the labels. */
	private static void copy(LabelTable table, LabellingPresenter presenter) {
		LabelTransfer.copy(table.control().getDisplay(), presenter.editing().copySelected().orElse(""), table.toText());
	}

	private static GlobalAction titled(String title, ActionFactory factory, Runnable body) {
		GlobalAction action = new GlobalAction(factory, body);
		action.setText(title);
		return action;
	}
}
