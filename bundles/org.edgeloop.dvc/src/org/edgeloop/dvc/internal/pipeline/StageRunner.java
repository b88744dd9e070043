package org.edgeloop.dvc.internal.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.file.DataOutput;
import org.edgeloop.dvc.file.LockEntry;
import org.edgeloop.dvc.internal.data.OwnFiles;
import org.edgeloop.dvc.lock.PathLocks;
import org.edgeloop.dvc.pipeline.ReproListener;
import org.edgeloop.dvc.pipeline.ReproOptions.Flag;
import org.edgeloop.dvc.pipeline.RunState;
import org.edgeloop.dvc.pipeline.Stage;
import org.edgeloop.dvc.pipeline.StagePath;

/** Reproduces one stage: looks whether it must run, takes what an earlier run made or runs it, and records what came of it. */
public final class StageRunner {

	private final RunContext context;
	private final RecordedStage record;
	private final Stage stage;
	private final ReproListener listener;
	private final Progress progress;

	public StageRunner(RunContext context, RecordedStage record, Progress progress) {
		this.context = context;
		this.record = record;
		this.stage = record.stage();
		this.listener = context.listener();
		this.progress = progress;
	}

	/**
	 * @param forced whether it runs though nothing has changed
	 * @param upstream the stages that make what it reads, as they were when the graph was read
	 * @return {@link RunState#UNCHANGED}, {@link RunState#RESTORED} or {@link RunState#DONE}
	 */
	public RunState reproduce(boolean forced, List<RecordedStage> upstream) throws IOException {
		listener.changed(stage, RunState.CHECKING);
		if (stage.is(Stage.Flag.FROZEN) && !stage.is(Stage.Flag.IMPORT)) {
			listener.warned(context.inSentence(stage) + " is frozen. Its dependencies are not going to be reproduced.");
		}
		List<Path> read = stage.dependencies().stream().filter(dependency -> !dependency.isAddress()).map(StagePath::path).toList();
		stage.dependencies().stream().filter(StagePath::isAddress)
				.forEach(dependency -> listener.warned(StageComparison.onServer(dependency.name())));
		Optional<ImportSync> imported = ImportSync.of(context, record, progress);
		imported.ifPresent(ImportSync::warn);
		List<Path> written = stage.outputs().stream().map(StagePath::path).toList();
		try (PathLocks _ = PathLocks.acquire(context.repository(), "repro " + context.address(stage), read, written, progress)) {
			if (!context.alone(() -> forced || isChanged(upstream), progress)) {
				return unchanged();
			}
			if (!forced && context.alone(() -> isPulled(upstream), progress)) {
				return RunState.UNCHANGED;
			}
			askWhetherItMay();
			if (imported.isPresent()) {
				refuseOutputsElsewhere();
				imported.get().run();
				return RunState.DONE;
			}
			return run(forced, upstream);
		}
	}

	private void askWhetherItMay() throws ProblemException {
		if (!listener.agreed(stage, "Going to reproduce " + context.inSentence(stage) + ". Are you sure you want to continue?")) {
			throw new ProblemException(Problem.error("reproduction aborted by the user", "", ""));
		}
	}

	private boolean isChanged(List<RecordedStage> upstream) throws IOException {
		return new ChangeCheck(context, record, upstream, context.options().has(Flag.ALLOW_MISSING)).isChanged(progress);
	}

	/** What only lacks data needs no run if a remote has it. */
	private boolean isPulled(List<RecordedStage> upstream) throws IOException {
		Optional<StageSupply> supply = context.supply().filter(_ -> !context.options().has(Flag.DRY));
		return supply.isPresent() && !new ChangeCheck(context, record, upstream, true).isChanged(progress)
				&& supply.get().bringOutputs(context, record, progress);
	}

	private RunState unchanged() {
		boolean isTracked = stage.name().isEmpty() && record.isData();
		listener.said((isTracked ? "'" : "Stage '") + context.address(stage) + "' didn't change, skipping");
		return RunState.UNCHANGED;
	}

	private RunState run(boolean forced, List<RecordedStage> upstream) throws IOException {
		refuseOutputsElsewhere();
		if (record.isData() || stage.is(Stage.Flag.FROZEN)) {
			return verify();
		}
		if (context.options().has(Flag.DRY)) {
			return say(forced);
		}
		boolean restored = context.alone(() -> prepare(forced, upstream), progress);
		if (!restored) {
			announce();
			runCommands();
		}
		listener.changed(stage, RunState.SAVING);
		context.alone(this::save, progress);
		return restored ? RunState.RESTORED : RunState.DONE;
	}

	/** What is kept is deleted before a stage runs, and comes out of the cache again. */
	private void refuseOutputsElsewhere() throws ProblemException {
		String names = stage.outputs().stream().filter(output -> output.isCachedElsewhere(context.repository().root())).map(StagePath::name)
				.collect(Collectors.joining(", "));
		if (!names.isEmpty()) {
			throw new ProblemException(Problem.error("Cached output(s) outside of DVC project: " + names, stage.file().toString(),
					"Name paths inside of the repository, or say 'cache: false' of them."));
		}
	}

	/** What another stage would make first need not be there. */
	private RunState say(boolean forced) throws IOException {
		boolean complete = stage.dependencies().stream().allMatch(dependency -> dependency.isAddress() || Files.exists(dependency.path()));
		if (complete && !forced) {
			context.alone(() -> {
				findEarlierRun(new StageSaver(context, record, progress).inputs()).ifPresent(_ -> sayCached());
				return true;
			}, progress);
		}
		announce();
		for (String command : commands()) {
			listener.said("> " + command);
		}
		return RunState.DONE;
	}

	private RunState verify() throws IOException {
		if (context.options().has(Flag.DRY)) {
			return RunState.DONE;
		}
		boolean frozen = stage.is(Stage.Flag.FROZEN);
		listener.said("Verifying " + (frozen ? "outputs in frozen " : "data sources in ") + context.inSentence(stage));
		List<String> missing = stage.outputs().stream().map(StagePath::path).filter(path -> !Files.exists(path)).map(context::display).toList();
		if (!missing.isEmpty()) {
			throw new ProblemException(Problem.error("missing data '" + (missing.size() == 1 ? "source" : "sources") + "': "
					+ String.join(", ", missing), stage.file().toString(), "Bring it back with 'dvc checkout' or 'dvc pull'."));
		}
		listener.changed(stage, RunState.SAVING);
		context.alone(this::save, progress);
		return RunState.DONE;
	}

	/** Nothing is deleted before it is sure that the stage can run. */
	private boolean prepare(boolean forced, List<RecordedStage> upstream) throws IOException {
		if (context.supply().isPresent()) {
			context.supply().get().bringDependencies(context, record, upstream, progress);
		}
		LockEntry inputs = new StageSaver(context, record, progress).inputs();
		Optional<LockEntry> earlier = forced ? Optional.empty() : findEarlierRun(inputs);
		for (StagePath output : stage.outputs()) {
			if (output.has(StagePath.Flag.PERSIST)) {
				OwnFiles.make(output.path(), progress);
			} else {
				context.data().remove(output.path());
			}
		}
		if (earlier.isPresent()) {
			sayCached();
			restore(earlier.get());
		}
		return earlier.isPresent();
	}

	private void sayCached() {
		listener.said("Stage '" + context.address(stage) + "' is cached - skipping run, checking out outputs");
	}

	/** The lock itself is an earlier run if the inputs are still those that it names. */
	private Optional<LockEntry> findEarlierRun(LockEntry inputs) throws IOException {
		if (!StageSaver.isRepeatable(record)) {
			return Optional.empty();
		}
		Optional<LockEntry> earlier = inputsAreRecorded()
				? Optional.of(new LockEntry(inputs.cmd(), inputs.deps(), inputs.params(), record.outputs()))
				: Optional.empty();
		if (earlier.isEmpty() && !context.options().has(Flag.NO_RUN_CACHE)) {
			earlier = context.runs().find(inputs);
		}
		if (earlier.isPresent() && context.supply().isPresent() && !context.options().has(Flag.DRY)) {
			context.supply().get().fetch(earlier.get().outs(), progress);
		}
		return earlier.isPresent() && isWhole(earlier.get()) ? earlier : Optional.empty();
	}

	private boolean inputsAreRecorded() throws IOException {
		return record.locked() && !record.commandChanged() && record.outputs().stream().allMatch(output -> output.hash() != null)
				&& context.comparison().dependencies(record, progress).isEmpty() && context.comparison().parameters(record).isEmpty();
	}

	private boolean isWhole(LockEntry earlier) throws IOException {
		for (DataOutput output : earlier.outs()) {
			DataHash hash = output.hash();
			if (hash == null || !context.data().store().hasWhole(hash)) {
				return false;
			}
		}
		return true;
	}

	private void restore(LockEntry earlier) throws IOException {
		Map<String, DataOutput> made = earlier.outs().stream().collect(Collectors.toMap(DataOutput::path, output -> output));
		var uncached = new UncachedOutputs(context.data().store());
		for (StagePath output : stage.outputs()) {
			DataOutput kept = made.get(output.name());
			if (output.cached()) {
				context.data().checkout(output.path(), kept.state(), true, false, progress);
			} else {
				uncached.bring(output.path(), kept.state());
			}
		}
	}

	private void announce() {
		listener.changed(stage, RunState.RUNNING);
		listener.said("Running stage '" + context.address(stage) + "':");
	}

	private void runCommands() throws IOException {
		Map<String, String> environment = Map.of("DVC_ROOT", context.repository().root().toString(), "DVC_STAGE", context.address(stage));
		for (String command : commands()) {
			listener.said("> " + command);
			int code = new ShellCommand(command, stage.folder(), environment).run(line -> listener.logged(stage, line), progress);
			if (code != 0) {
				throw new ProblemException(Problem.error("failed to run: " + command + ", exited with " + code, stage.folder().toString(),
						"Look at what it wrote."));
			}
		}
	}

	/** A command that is one text runs line by line. */
	private List<String> commands() {
		return record.command().orElseThrow().listed() ? stage.commands() : stage.commands().stream().flatMap(String::lines).toList();
	}

	private boolean save() throws IOException {
		new StageSaver(context, record, progress).save();
		return true;
	}
}
