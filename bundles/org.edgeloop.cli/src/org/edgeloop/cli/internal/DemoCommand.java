package org.edgeloop.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Progress;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.dataset.demo.DemoPart;
import org.edgeloop.dataset.demo.WriteDemoOperation;
import org.edgeloop.training.demo.WriteDemoRunsOperation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code demo}: writes the demo project. */
@Command(name = "demo", description = "Write the demo project: recordings of a simulated bearing rig with known faults, some of "
		+ "them labelled; the same bytes every time.", footer = "  edgeloop demo ~/edgeloop-demo")
@NonNullByDefault({})
public final class DemoCommand implements Callable<Integer> {

	@Parameters(paramLabel = "DIR", description = "A new or an empty folder.")
	private Path folder;

	/** The demo's trainings. */
	private static final class DemoRuns implements DemoPart {

		@Override
		public List<String> folders() {
			return WriteDemoRunsOperation.FOLDERS;
		}

		@Override
		public void write(Path project, Progress progress) throws IOException {
			new WriteDemoRunsOperation(project).run(progress);
		}
	}

	private final Console console;

	public DemoCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		new WriteDemoOperation(folder, List.of(new DemoRuns())).run(console.progress());
		console.message("The demo project is in " + folder);
		return ExitCode.OK;
	}
}
