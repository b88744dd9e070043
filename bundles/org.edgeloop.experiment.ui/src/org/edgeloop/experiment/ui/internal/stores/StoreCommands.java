package org.edgeloop.experiment.ui.internal.stores;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.edgeloop.ui.Problems;

/** The commands around stores, for links that do the same as a menu. */
public final class StoreCommands {

	public static final String ADD = "org.edgeloop.experiment.ui.addStore";
	public static final String SHOW_DELETED = "org.edgeloop.experiment.ui.showDeleted";

	public static final String SHOW_RUN = "org.edgeloop.experiment.ui.showRun";

	/** Where their keys hold. */
	public static final String CONTEXT = "org.edgeloop.experiment.ui.experimentsContext";
	public static final String RUNS_CONTEXT = "org.edgeloop.experiment.ui.runsContext";

	private final IServiceLocator site;

	public StoreCommands(IServiceLocator site) {
		this.site = site;
	}

	public void execute(String command) {
		try {
			site.getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			Problems.log("The command " + command + " could not be run.", e);
		}
	}
}
