package org.edgeloop.dataset.ui.labelling.internal;

import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.actions.ActionFactory;

/** Undo and redo on a document's command stack, with the names of the commands that they would take back or repeat. */
public final class UndoActions {

	private final CommandStack stack;
	private final Action undo = new Action() {
		@Override
		public void run() {
			if (stack.canUndo()) {
				stack.undo();
			}
		}
	};
	private final Action redo = new Action() {
		@Override
		public void run() {
			if (stack.canRedo()) {
				stack.redo();
			}
		}
	};

	public UndoActions(CommandStack stack) {
		this.stack = stack;
		update();
	}

	/** Says anew what would be undone and redone. */
	public void update() {
		update(undo, "Undo", stack.canUndo(), stack.getUndoCommand());
		update(redo, "Redo", stack.canRedo(), stack.getRedoCommand());
	}

	private static void update(Action action, String verb, boolean possible, @Nullable Command command) {
		action.setEnabled(possible);
		action.setText(possible && command != null ? verb + " " + command.getLabel() : verb);
	}

	/** @return the actions by the identifiers of the workbench's own, which they stand behind */
	public Map<String, IAction> actions() {
		return Map.of(ActionFactory.UNDO.getId(), undo, ActionFactory.REDO.getId(), redo);
	}
}
