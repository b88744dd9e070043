package org.edgeloop.ui;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.UIElement;
import org.eclipse.ui.services.IServiceLocator;

/** Undo or redo on a document's command stack; the menu names the command that would be taken back or repeated. */
public final class UndoHandler extends AbstractHandler implements IElementUpdater {

	private final CommandStack stack;
	private final boolean redo;

	private UndoHandler(CommandStack stack, boolean redo) {
		this.stack = stack;
		this.redo = redo;
	}

	/**
	 * Stands behind the workbench's Undo and Redo.
	 *
	 * @param site the services of the part or page whose commands these are
	 * @return ends it, before the same site gets another document
	 */
	public static Runnable install(IServiceLocator site, CommandStack stack) {
		Runnable undo = install(site, IWorkbenchCommandConstants.EDIT_UNDO, new UndoHandler(stack, false));
		Runnable redo = install(site, IWorkbenchCommandConstants.EDIT_REDO, new UndoHandler(stack, true));
		return () -> {
			undo.run();
			redo.run();
		};
	}

	private static Runnable install(IServiceLocator site, String command, UndoHandler handler) {
		IHandlerService handlers = site.getService(IHandlerService.class);
		ICommandService commands = site.getService(ICommandService.class);
		IHandlerActivation activation = handlers.activateHandler(command, handler);
		CommandStackListener listener = _ -> {
			handler.setBaseEnabled(handler.isPossible());
			commands.refreshElements(command, null);
		};
		handler.stack.addCommandStackListener(listener);
		handler.setBaseEnabled(handler.isPossible());
		return () -> {
			handler.stack.removeCommandStackListener(listener);
			handlers.deactivateHandler(activation);
		};
	}

	private boolean isPossible() {
		return redo ? stack.canRedo() : stack.canUndo();
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		if (isPossible()) {
			if (redo) {
				stack.redo();
			} else {
				stack.undo();
			}
		}
		return null;
	}

	@Override
	@SuppressWarnings("rawtypes")
	public void updateElement(UIElement element, Map parameters) {
		Command command = redo ? stack.getRedoCommand() : stack.getUndoCommand();
		String verb = redo ? "Redo" : "Undo";
		element.setText(isPossible() && command != null ? verb + " " + command.getLabel() : verb);
	}
}
