package org.edgeloop.ui;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** What one of the workbench's own commands, such as Delete or Copy, does in a part. */
public final class GlobalAction extends Action {

	private final Runnable body;

	public GlobalAction(ActionFactory factory, Runnable body) {
		this.body = body;
		setId(factory.getId());
		setActionDefinitionId(factory.getCommandId());
	}

	/** Stands behind the command while the part of these bars is active. */
	public void install(IActionBars bars) {
		bars.setGlobalActionHandler(getId(), this);
	}

	@Override
	public void run() {
		body.run();
	}
}
