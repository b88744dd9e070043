package org.edgeloop.pipeline.ui.internal.handlers;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.edgeloop.ui.Problems;

/** The commands around stages. */
public enum StageCommand {

	RUN_ALL("runAll"), RUN("run"), RUN_ALONE("runAlone"), RUN_DOWNSTREAM("runDownstream"), STOP("stop"), OPEN("open"), OPEN_PROBLEM("openProblem"), NEW("newStage"), EDIT("editStage"), REMOVE("removeStage"), REFRESH("refresh"),
	FIT("fit"), SWITCH("switchTable");

	private static final String PREFIX = "org.edgeloop.pipeline.ui.";

	private final String id;

	StageCommand(String name) {
		id = PREFIX + name;
	}

	public String id() {
		return id;
	}

	/** Does it with what is selected. */
	public void execute(IServiceLocator site) {
		execute(site, id);
	}

	/** Executes any command. */
	public static void execute(IServiceLocator site, String command) {
		try {
			site.getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			Problems.log("The command " + command + " failed", e);
		}
	}
}
