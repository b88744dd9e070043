package org.edgeloop.cli.internal.runs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.tracking.TrackingArguments;
import org.edgeloop.experiment.RunStatus;
import org.edgeloop.experiment.TrackingStore;
import org.edgeloop.experiment.logging.LogLine;
import org.edgeloop.experiment.logging.LoggerSettings;
import org.edgeloop.experiment.logging.NewRun;
import org.edgeloop.experiment.logging.ResumeLoggingOperation;
import org.edgeloop.experiment.logging.RunLogger;
import org.edgeloop.experiment.logging.SpoolFolder;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code runs log}: makes a run, or adds to one. */
@Command(name = "log", description = { "Log a run: a new one, or more of one that is there. No Python is needed.",
		"Everything goes into a spool on this machine first, and from there to the store. If the store is away, the command ends with 4 and "
				+ "the spool keeps what was logged until --resume delivers it, each value once.",
		"With --stdin: each line of the standard input is an object with any of \"params\", \"tags\", \"metrics\" (with \"step\" and "
				+ "\"timestamp\") and \"artifact\" (with \"path\"). What a line says is kept as soon as it is read.",
		"With --json: {\"runId\", \"delivered\"}, with --resume {\"delivered\", \"waiting\", \"refused\"}; \"runId\" is null until the store "
				+ "has answered." },
		footer = { "  edgeloop runs log --experiment bearings --param lr=0.1 --metric f1=0.9@10 --artifact model.onnx",
				"  python train.py | edgeloop runs log --tracking https://mlflow.example --experiment bearings --stdin",
				"  edgeloop runs log --resume" })
@NonNullByDefault({})
public final class LogCommand implements Callable<Integer> {

	@Spec
	private CommandSpec command;

	@Mixin
	private TrackingArguments tracking;

	@Option(names = "--experiment", paramLabel = "NAME", defaultValue = "Default", description = "The experiment of a new run, made where it is "
			+ "not there: ${DEFAULT-VALUE}.")
	private String experiment;

	@Option(names = "--name", paramLabel = "NAME", defaultValue = "", description = "What a new run is called; otherwise the store chooses.")
	private String name;

	@Option(names = "--run", paramLabel = "RUN", description = "Add to this run instead of making one.")
	private String runId;

	@Option(names = "--status", paramLabel = "STATUS", description = "How the run stands then: RUNNING if more is to come, FINISHED, FAILED or "
			+ "KILLED. Otherwise FINISHED for a new run, and as it was for one that is there.")
	private RunStatus status;

	@Mixin
	private LogArguments arguments;

	@Option(names = "--stdin", description = "Log what the standard input says, line by line.")
	private boolean fromInput;

	@Option(names = "--resume", description = "Deliver what could not be delivered before, and nothing else.")
	private boolean resume;

	@Option(names = "--spool", paramLabel = "FOLDER", description = "Where what is logged waits for the store: otherwise edgeloop/spool in "
			+ "XDG_STATE_HOME or ~/.local/state.")
	private Path spool;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;
	private boolean sound = true;

	public LogCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		return resume ? resume() : log();
	}

	private int log() throws IOException {
		if (status == RunStatus.SCHEDULED) {
			throw new ParameterException(command.commandLine(), "a run that is logged is not merely scheduled");
		}
		arguments.check();
		var settings = LoggerSettings.of(spools(), this::report);
		try (TrackingStore store = tracking.openToLog(); RunLogger logger = start(store, settings)) {
			arguments.log(logger);
			if (fromInput) {
				logInput(logger);
			}
			logger.end(status != null ? status : runId == null ? RunStatus.FINISHED : RunStatus.RUNNING);
			boolean delivered = logger.deliver(console.progress());
			print(logger.runId(), delivered);
			return !delivered ? ExitCode.DEVICE : sound ? ExitCode.OK : ExitCode.BAD_INPUT;
		}
	}

	private RunLogger start(TrackingStore store, LoggerSettings settings) throws IOException {
		return runId == null ? RunLogger.start(store, NewRun.of(experiment, name, Map.of()), settings)
				: RunLogger.resume(store, runId, settings);
	}

	private Path spools() {
		return spool == null ? SpoolFolder.of(System.getenv()) : spool;
	}

	private void report(Problem problem) {
		// A store that is away is a warning, and the exit code says it; what it refused is an error.
		sound &= problem.severity() != Problem.Severity.ERROR;
		console.report(problem);
	}

	/** A line that cannot be logged is told, and those after it are logged all the same. */
	private void logInput(RunLogger logger) throws IOException {
		var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
		int number = 0;
		for (String line = in.readLine(); line != null; line = in.readLine()) {
			number++;
			try {
				if (!line.isBlank()) {
					LogLine.parse(line).log(logger, Path.of("").toAbsolutePath());
				}
			} catch (ProblemException e) {
				Problem problem = e.problem();
				report(new Problem(problem.severity(), problem.what(), "line " + number + ", " + problem.where(), problem.remedy()));
			}
		}
	}

	private void print(Optional<String> id, boolean delivered) throws IOException {
		if (asJson) {
			try (JsonGenerator json = console.json()) {
				json.writeStartObject();
				if (id.isPresent()) {
					json.writeStringField("runId", id.get());
				} else {
					json.writeNullField("runId");
				}
				json.writeBooleanField("delivered", delivered);
				json.writeEndObject();
			}
			console.print("\n");
		} else if (id.isPresent()) {
			console.print(id.get() + "\n");
		}
	}

	private int resume() throws IOException {
		var operation = new ResumeLoggingOperation(spools(), TrackingArguments::open, console::report);
		ResumeLoggingOperation.Result result = operation.run(console.progress());
		console.progress().clear();
		if (asJson) {
			printJson(result);
		} else {
			console.print(result.delivered() + " delivered, " + result.waiting() + " waiting\n");
		}
		result.refused().forEach(file -> console.report(Problem.warning("A store did not take all that was logged", file.toString(),
				"the file says what and why; delete its folder when it is of no use any more")));
		return result.waiting() > 0 ? ExitCode.DEVICE : ExitCode.OK;
	}

	private void printJson(ResumeLoggingOperation.Result result) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeNumberField("delivered", result.delivered());
			json.writeNumberField("waiting", result.waiting());
			json.writeArrayFieldStart("refused");
			for (Path file : result.refused()) {
				json.writeString(file.toString());
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		console.print("\n");
	}
}
