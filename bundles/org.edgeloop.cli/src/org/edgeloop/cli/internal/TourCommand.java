package org.edgeloop.cli.internal;

import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Stands in the list of commands; {@code releng/edgeloop} starts the workbench for it before it comes to Java. */
@Command(name = "tour", description = "Open the workbench on the demo project, visit every view and editor, "
		+ "and save a picture of each. It needs the desktop product, and is started by releng/edgeloop.",
		footer = "  edgeloop tour --out pictures --theme dark --zoom 200")
@NonNullByDefault({})
final class TourCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder for the pictures (PNG).")
	private String out;

	@Option(names = "--theme", paramLabel = "light|dark", description = "The workbench's theme.")
	private String theme;

	@Option(names = "--zoom", paramLabel = "100|150|200", description = "The display's zoom in percent.")
	private String zoom;

	@Override
	public Integer call() {
		throw new ParameterException(spec.commandLine(),
				"the tour opens the workbench: start it with releng/edgeloop tour --out " + out);
	}
}
