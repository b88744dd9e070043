package org.edgeloop.experiment.ui.comparison.internal;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.edgeloop.ui.Problems;

/** The commands of a comparison, for buttons that do the same as a key. */
public enum ComparisonCommand {

	ADD_RUNS("addRuns"), ADD_CHART("addChart"), RELOAD("reloadRuns"), EXPORT("exportComparison");

	private static final String PREFIX = "org.edgeloop.experiment.ui.";

	private final String id;

	ComparisonCommand(String name) {
		id = PREFIX + name;
	}

	/** Does it with the comparison that is active. */
	public void execute(IServiceLocator site) {
		try {
			site.getService(IHandlerService.class).executeCommand(id, null);
		} catch (CommandException e) {
			Problems.log("The command " + id + " failed", e);
		}
	}
}
