package org.edgeloop.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.dataset.demo.DemoPart;
import org.edgeloop.dataset.demo.WriteDemoOperation;
import org.edgeloop.training.demo.WriteDemoRunsOperation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code demo}: writes the demo project. */
@Command(name = "demo", description = "Write the demo project: recordings of a simulated bearing rig with known faults, some of "
		+ "them labelled, their features, and the runs of a sweep trained on these; the same bytes every time.", footer = "  edgeloop demo ~/edgeloop-demo")
@NonNullByDefault({})
public final class DemoCommand implements Callable<Integer> {

	@Parameters(paramLabel = "DIR", description = "A new or an empty folder.")
	private Path folder;

	private final Console console;

	public DemoCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		var runs = new DemoPart(WriteDemoRunsOperation.PATHS, (project, progress) -> new WriteDemoRunsOperation(project).run(progress));
		new WriteDemoOperation(folder, List.of(runs)).run(console.progress());
		console.message("The demo project is in " + folder);
		return ExitCode.OK;
	}
}
