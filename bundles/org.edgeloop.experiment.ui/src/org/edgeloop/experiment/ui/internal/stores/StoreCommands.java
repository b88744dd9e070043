package org.edgeloop.experiment.ui.internal.stores;

import org.eclipse.core.commands.State;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.handlers.RegistryToggleState;
import org.eclipse.ui.services.IServiceLocator;
import org.edgeloop.ui.Problems;

/** The commands around stores, for links that do the same as a menu. */
public final class StoreCommands {

	public static final String ADD = "org.edgeloop.experiment.ui.addStore";
	public static final String SHOW_DELETED = "org.edgeloop.experiment.ui.showDeleted";

	public static final String NEST_RUNS = "org.edgeloop.experiment.ui.nestRuns";
	public static final String SHOW_DELETED_RUNS = "org.edgeloop.experiment.ui.showDeletedRuns";
	public static final String SHOW_RUN = "org.edgeloop.experiment.ui.showRun";

	/** Where their keys hold. */
	public static final String CONTEXT = "org.edgeloop.experiment.ui.experimentsContext";
	public static final String RUNS_CONTEXT = "org.edgeloop.experiment.ui.runsContext";

	private final IServiceLocator site;

	public StoreCommands(IServiceLocator site) {
		this.site = site;
	}

	/** @return whether a command that is switched on and off is on */
	public boolean isOn(String command) {
		State state = site.getService(ICommandService.class).getCommand(command).getState(RegistryToggleState.STATE_ID);
		return state != null && Boolean.TRUE.equals(state.getValue());
	}

	public void execute(String command) {
		try {
			site.getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			Problems.log("The command " + command + " could not be run.", e);
		}
	}
}
