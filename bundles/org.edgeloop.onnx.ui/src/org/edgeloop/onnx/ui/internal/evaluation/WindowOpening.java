package org.edgeloop.onnx.ui.internal.evaluation;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.edgeloop.base.Problem;
import org.edgeloop.onnx.ui.evaluation.EvaluationPresenter.WindowOpener;
import org.edgeloop.ui.Problems;

/** Hands windows to the part of the workbench that shows recordings, by its command. */
final class WindowOpening implements WindowOpener {

	private static final String COMMAND = "org.edgeloop.dataset.ui.openWindows";

	private final IServiceLocator site;

	WindowOpening(IServiceLocator site) {
		this.site = site;
	}

	@Override
	public void open(String windows, Path project) {
		Command command = site.getService(ICommandService.class).getCommand(COMMAND);
		if (!command.isDefined()) {
			Problems.show(null, "Open Windows", Problem.error("This installation cannot show recordings.", "", "Install Edgeloop as a whole."));
			return;
		}
		try {
			site.getService(IHandlerService.class).executeCommand(
					ParameterizedCommand.generateCommand(command, Map.of("windows", windows, "project", project.toAbsolutePath().toString())), null);
		} catch (CommandException e) {
			Problems.log("The windows could not be opened", e);
		}
	}
}
