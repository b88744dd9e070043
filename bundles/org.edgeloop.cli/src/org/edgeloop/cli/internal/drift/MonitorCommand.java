package org.edgeloop.cli.internal.drift;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.drift.report.DriftReport;
import org.edgeloop.drift.report.DriftReportFile;
import org.edgeloop.drift.report.MonitorOperation;
import org.edgeloop.drift.report.MonitorPass;
import org.edgeloop.drift.report.RunSummary;
import org.edgeloop.drift.spec.DriftSpec;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code drift monitor}: compares what comes in with a reference. */
@Command(name = "monitor", description = { "Compare each new table of a folder, or a table of a server, with a reference, and keep a history.",
		"A file is compared once as long as its content stays. The history is a file with a line of JSON a table; "
				+ "several monitors may write to one.",
		"With --once, it looks once and ends: with 0 if every new table passed or there was none, with 1 if one drifted or failed a check, "
				+ "with 3 if one could not be read and no other failed.",
		"With --json: the line of the history of each new table." },
		footer = { "  edgeloop drift monitor report.drift --watch incoming --history drift.jsonl --once",
				"  edgeloop drift monitor --reference train.profile --watch incoming --history drift.jsonl --every 300" })
@NonNullByDefault({})
public final class MonitorCommand implements Callable<Integer> {

	/** Asked so often, a signal ends the wait at once. */
	private static final long LOOK_FOR_CANCEL_MILLIS = 100;

	@Spec
	private CommandSpec command;

	@Mixin
	private SpecArguments arguments;

	@Option(names = "--watch", paramLabel = "FOLDER", description = "The folder whose tables are compared, or one file.")
	private Path watched;

	@Option(names = "--history", required = true, paramLabel = "FILE.jsonl", description = "The file that gets a line for each table.")
	private Path history;

	@Option(names = "--once", description = "Look once, for schedulers.")
	private boolean once;

	@Option(names = "--every", paramLabel = "SECONDS", defaultValue = "60", description = "How long to wait between two looks: ${DEFAULT-VALUE}.")
	private long every;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public MonitorCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		DriftSpec spec = arguments.specOfReference();
		boolean onServer = spec.getCurrent() != null && !spec.getCurrent().getTable().isEmpty();
		if (watched == null && !onServer) {
			throw new ParameterException(command.commandLine(), "name the folder with --watch, or a table of a server with --current");
		}
		if (watched != null && !Files.exists(watched)) {
			throw new ParameterException(command.commandLine(), "there is no " + watched);
		}
		if (every < 1) {
			throw new ParameterException(command.commandLine(), "--every is at least 1");
		}
		var monitor = new MonitorOperation(spec, arguments.folder(), watched == null ? arguments.folder() : watched, history.toAbsolutePath());
		int worst = look(monitor);
		while (!once) {
			await();
			worst = Math.max(worst, look(monitor));
		}
		return worst;
	}

	private int look(MonitorOperation monitor) throws IOException {
		MonitorPass pass = monitor.pass(console.progress(), this::print);
		pass.problems().forEach(console::report);
		if (!pass.passed()) {
			return ExitCode.CHECK_FAILED;
		}
		return pass.problems().isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT;
	}

	private void print(DriftReport report) {
		try {
			RunSummary run = RunSummary.of(report);
			if (asJson) {
				DriftReportFile.write(run, console.binary());
			} else {
				console.print("%s  %s  %d of %d columns drifted, %d of %d checks failed: %s%n".formatted(run.started(), run.current().name(),
						run.drift().drifted(), run.drift().columns(), run.failedChecks(), run.checks(), run.passed() ? "good" : "drift"));
			}
			console.flush();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void await() throws IOException {
		var never = new CountDownLatch(1);
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(every);
		try {
			while (System.nanoTime() - end < 0) {
				console.progress().checkCancelled();
				never.await(LOOK_FOR_CANCEL_MILLIS, TimeUnit.MILLISECONDS);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("interrupted", e);
		}
	}
}
