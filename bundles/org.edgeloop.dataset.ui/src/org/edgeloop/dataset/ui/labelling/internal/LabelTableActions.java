package org.edgeloop.dataset.ui.labelling.internal;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.edgeloop.dataset.ui.labelling.LabellingEditor;
import org.edgeloop.dataset.ui.labelling.LabellingPresenter;

/** What keys and context menu do in the label table. */
final class LabelTableActions {

	private LabelTableActions() {
	}

	static void install(LabelsPage page, LabellingEditor editor, LabelTable table, LabellingPresenter presenter) {
		LabelCellEditing.activateByDoubleClick(table.viewer());
		IActionBars bars = page.getSite().getActionBars();
		Action copy = action("Copy as Text", () -> copy(table));
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), action("Delete", presenter::deleteSelected));
		bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), action("Select All", () -> {
			table.selectAll();
			presenter.selectAll();
		}));
		IAction rename = action("Edit Note", () -> editNote(table));
		bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), rename);
		editor.undoActions().forEach((id, undo) -> bars.setGlobalActionHandler(id, undo));
		bars.updateActionBars();
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		LabelMenu labelMenu = new LabelMenu(presenter, new TypeImages(new TypeColors(presenter.taxonomy()), table.control()),
				page.getSite());
		menu.addMenuListener(manager -> {
			manager.add(rename);
			manager.add(copy);
			labelMenu.fillForSelection(manager);
		});
		table.control().setMenu(menu.createContextMenu(table.control()));
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

	private static Action action(String title, Runnable body) {
		return new Action(title) {
			@Override
			public void run() {
				body.run();
			}
		};
	}
}
