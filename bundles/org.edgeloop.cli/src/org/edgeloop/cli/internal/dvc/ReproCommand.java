package org.edgeloop.cli.internal.dvc;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.ProblemException;
import org.edgeloop.cli.internal.access.RemoteAccessArguments;
import org.edgeloop.cli.internal.console.Confirmation;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.pipeline.PullSource;
import org.edgeloop.dvc.pipeline.ReproOperation;
import org.edgeloop.dvc.pipeline.ReproOptions;
import org.edgeloop.dvc.pipeline.ReproOptions.Flag;
import org.edgeloop.dvc.pipeline.ReproResult;
import org.edgeloop.dvc.pipeline.RunState;
import org.edgeloop.dvc.pipeline.Stage;
import org.edgeloop.dvc.remote.TransferOptions;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dvc repro}: runs the stages that are not up to date. */
@Command(name = "repro", description = { "Run the stages that are not up to date, each after those that it depends on.",
		"Ends with 255 if a stage fails.",
		"With --json: an object with reproduced (names of stages), states by stage (unchanged, done, restored, failed, skipped, cancelled) and "
				+ "toTrack (files for Git); what DVC says and what stages write goes to the standard error." },
		footer = { "  edgeloop dvc repro", "  edgeloop dvc repro train --downstream", "  edgeloop dvc repro -P -j 2 --json" })
@NonNullByDefault({})
public final class ReproCommand implements Callable<Integer> {

	private static final String UP_TO_DATE = "Data and pipelines are up to date.";
	private static final Set<RunState> RAN = EnumSet.of(RunState.DONE, RunState.RESTORED);
	private static final String PUSH = "Use `dvc push` to send your updates to remote storage.";

	@Mixin
	private WorkingFolder folder;

	@Parameters(paramLabel = "TARGET", description = "Stages, or files of stages. The folder's dvc.yaml if none is named.")
	private List<String> targets = List.of();

	@Option(names = { "-f", "--force" }, description = "Run stages though nothing has changed.")
	private boolean force;

	@Option(names = { "-i", "--interactive" }, description = "Ask before each stage that has changed; the answers come from the standard input.")
	private boolean interactive;

	@Option(names = { "-s", "--single-item" }, description = "Run the targets alone, not what they depend on.")
	private boolean singleItem;

	@Option(names = { "-p", "--pipeline" }, description = "Run the whole pipelines that the targets belong to.")
	private boolean pipeline;

	@Option(names = { "-P", "--all-pipelines" }, description = "Run every pipeline of the repository.")
	private boolean allPipelines;

	@Option(names = { "-R", "--recursive" }, description = "Targets that are folders stand for all stages in them.")
	private boolean recursive;

	@Option(names = "--downstream", description = "Run the targets and what depends on them.")
	private boolean downstream;

	@Option(names = "--force-downstream", description = "Run all that depends on a stage that ran.")
	private boolean forceDownstream;

	@Option(names = "--dry", description = "Say what would run, and run nothing.")
	private boolean dry;

	@Option(names = { "-k", "--keep-going" }, description = "Go on with what does not depend on a stage that failed.")
	private boolean keepGoing;

	@Option(names = "--ignore-errors", description = "Go on with everything after a stage failed.")
	private boolean ignoreErrors;

	@Option(names = "--no-run-cache", description = "Take nothing from earlier runs with the same inputs.")
	private boolean noRunCache;

	@Option(names = "--no-commit", description = "Put nothing into the cache.")
	private boolean noCommit;

	@Option(names = "--allow-missing", description = "Let stages alone of which only data are missing.")
	private boolean allowMissing;

	@Option(names = "--pull", description = "Bring what is missing from the default remote, the history of runs, too.")
	private boolean pull;

	@Mixin
	private RemoteAccessArguments access;

	@Option(names = "--glob", description = "Targets are patterns of names.")
	private boolean glob;

	@Option(names = { "-j", "--jobs" }, paramLabel = "N", defaultValue = "1",
			description = "Run up to N stages at a time where none waits for another; their lines begin with their names then.")
	private int jobs;

	@Option(names = { "-q", "--quiet" }, description = "Say nothing but warnings and errors.")
	private boolean quiet;

	@Option(names = "--json", description = "Print JSON.")
	private boolean asJson;

	private final Console console;

	public ReproCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		var listener = new PrintingListener(console, quiet, asJson, jobs > 1, interactive ? new Confirmation(console)::yes : _ -> true);
		ReproResult result;
		try {
			var options = new ReproOptions(targets, flags(), jobs);
			result = new ReproOperation(folder.path(), options, listener, source()).run(console.progress());
		} catch (ProblemException e) {
			if (!listener.stageFailed()) {
				throw e;
			}
			if (asJson) {
				print(listener.states(), List.of());
			}
			console.report(e.problem());
			return DvcExitCode.FAILED;
		}
		if (asJson) {
			print(result.states(), result.toTrack());
		} else if (!quiet) {
			GitHint.print(console, DvcRepository.open(folder.path()), result.toTrack());
			console.print((result.reproduced().isEmpty() ? UP_TO_DATE : PUSH) + "\n");
		}
		return ExitCode.OK;
	}

	private Optional<PullSource> source() {
		return pull ? Optional.of(new PullSource(RemoteArguments.remotes(), access.access(console), TransferOptions.USUAL)) : Optional.empty();
	}

	private Set<Flag> flags() {
		var flags = EnumSet.noneOf(Flag.class);
		add(flags, force, Flag.FORCE);
		add(flags, singleItem, Flag.SINGLE_ITEM);
		add(flags, pipeline, Flag.PIPELINE);
		add(flags, allPipelines, Flag.ALL_PIPELINES);
		add(flags, recursive, Flag.RECURSIVE);
		add(flags, downstream, Flag.DOWNSTREAM);
		add(flags, forceDownstream, Flag.FORCE_DOWNSTREAM);
		add(flags, dry, Flag.DRY);
		add(flags, keepGoing, Flag.KEEP_GOING);
		add(flags, ignoreErrors, Flag.IGNORE_ERRORS);
		add(flags, noRunCache, Flag.NO_RUN_CACHE);
		add(flags, noCommit, Flag.NO_COMMIT);
		add(flags, allowMissing, Flag.ALLOW_MISSING);
		add(flags, glob, Flag.GLOB);
		return flags;
	}

	private static void add(Set<Flag> flags, boolean said, Flag flag) {
		if (said) {
			flags.add(flag);
		}
	}

	private void print(Map<Stage, RunState> states, List<String> toTrack) throws IOException {
		try (JsonGenerator json = console.json()) {
			json.writeStartObject();
			json.writeArrayFieldStart("reproduced");
			for (var entry : states.entrySet()) {
				if (RAN.contains(entry.getValue())) {
					json.writeString(entry.getKey().address(folder.path()));
				}
			}
			json.writeEndArray();
			json.writeObjectFieldStart("states");
			for (var entry : states.entrySet()) {
				json.writeStringField(entry.getKey().address(folder.path()), entry.getValue().name().toLowerCase(Locale.ROOT));
			}
			json.writeEndObject();
			json.writeArrayFieldStart("toTrack");
			for (String file : toTrack) {
				json.writeString(file);
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		console.print("\n");
	}
}
