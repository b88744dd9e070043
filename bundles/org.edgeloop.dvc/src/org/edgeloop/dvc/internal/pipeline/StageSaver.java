package org.edgeloop.dvc.internal.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.data.GitIgnore;
import org.edgeloop.dvc.data.WorkspaceData.Content;
import org.edgeloop.dvc.file.DataDependency;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.file.DataOutput;
import org.edgeloop.dvc.file.DataState;
import org.edgeloop.dvc.file.LockEntry;
import org.edgeloop.dvc.file.LockFile;
import org.edgeloop.dvc.file.OutputFlags;
import org.edgeloop.dvc.file.PointerFile;
import org.edgeloop.dvc.pipeline.ReproOptions.Flag;
import org.edgeloop.dvc.pipeline.StagePath;
import org.edgeloop.dvc.value.Value;

/** Records what a stage read and made: in the cache, in the run cache, in its lock or its {@code .dvc} file. */
public final class StageSaver {

	private final RunContext context;
	private final RecordedStage record;
	private final Progress progress;

	public StageSaver(RunContext context, RecordedStage record, Progress progress) {
		this.context = context;
		this.record = record;
		this.progress = progress;
	}

	/** @return what goes in now, with the names of what comes out */
	LockEntry inputs() throws IOException {
		List<DataOutput> names = record.outputs().stream().map(output -> DataOutput.of(output.path(), DataState.NONE)).toList();
		return new LockEntry(record.command().orElseThrow(), dependencies(), parameters(), names);
	}

	/** Records the stage as things are now. */
	public void save() throws IOException {
		context.parameters().forget();
		List<Content> made = new ArrayList<>();
		for (int i = 0; i < record.outputs().size(); i++) {
			made.add(save(record.stage().outputs().get(i), record.outputs().get(i)));
		}
		if (record.pointer().isPresent()) {
			writePointer(record.pointer().get(), made);
			return;
		}
		var entry = new LockEntry(record.command().orElseThrow(), dependencies(), parameters(), lockedOutputs(made));
		if (goesToRunCache()) {
			keepUncached(made);
			context.runs().save(entry);
		}
		writeLock(entry);
	}

	/** @return whether runs of the stage can be told by what goes in */
	static boolean isRepeatable(RecordedStage record) {
		boolean hasInputs = !record.dependencies().isEmpty() || !record.parameters().isEmpty();
		boolean readsServers = record.stage().dependencies().stream().anyMatch(StagePath::isAddress);
		return record.command().isPresent() && !record.runsAlways() && hasInputs && !readsServers && !record.outputs().isEmpty()
				&& record.outputs().stream().noneMatch(output -> output.flags().persist());
	}

	private boolean goesToRunCache() {
		boolean leavesFilesToGit = record.outputs().stream()
				.anyMatch(output -> !output.flags().cache() && output.flags().kind() == OutputFlags.Kind.OUT);
		return isRepeatable(record) && !leavesFilesToGit && !context.options().has(Flag.NO_COMMIT);
	}

	private List<DataDependency> dependencies() throws IOException {
		var now = new ArrayList<DataDependency>();
		for (int i = 0; i < record.dependencies().size(); i++) {
			StagePath path = record.stage().dependencies().get(i);
			DataDependency recorded = record.dependencies().get(i);
			if (path.isAddress()) {
				now.add(recorded);
				continue;
			}
			requireExists(path.path(), "dependency");
			now.add(new DataDependency(recorded.path(), hash(path.path(), recorded.state()).state(), recorded.extra()));
		}
		return now;
	}

	private Map<String, Value.Mapping> parameters() throws IOException {
		Map<String, Value.Mapping> now = new LinkedHashMap<>();
		for (RecordedStage.Parameters file : record.parameters()) {
			now.put(file.file().name(), context.parameters().all(file.file()));
		}
		return now;
	}

	/** What is said of outputs stands in {@code dvc.yaml}; a lock has their content alone. */
	private List<DataOutput> lockedOutputs(List<Content> made) {
		var now = new ArrayList<DataOutput>();
		for (int i = 0; i < made.size(); i++) {
			now.add(DataOutput.of(record.outputs().get(i).path(), made.get(i).state()));
		}
		return now;
	}

	private Content save(StagePath output, DataOutput recorded) throws IOException {
		if (output.isAddress()) {
			context.listener().warned(StageComparison.onServer(output.name()));
			return new Content(recorded.state(), null);
		}
		requireExists(output.path(), "output");
		if (isEmpty(output.path())) {
			context.listener().warned("'" + context.display(output.path()) + "' is empty.");
		}
		if (output.has(StagePath.Flag.METRIC) && isBinary(output.path())) {
			throw new ProblemException(Problem.error("binary file '" + context.display(output.path()) + "' cannot be used as metrics.",
					output.path().toString(), "Write metrics as JSON, YAML or TOML."));
		}
		if (!output.cached()) {
			return hash(output.path(), recorded.state());
		}
		GitIgnore.add(output.path()).ifPresent(context.toTrack()::add);
		Content present = hash(output.path(), recorded.state());
		if (context.options().has(Flag.NO_COMMIT)) {
			return present;
		}
		return context.data().save(output.path(), isLegacy(present.state()) ? DataHash.DOS2UNIX : DataHash.MD5,
				!context.options().has(Flag.NO_RELINK), progress);
	}

	/** What DVC before 3.0 named keeps its name as long as it stays as it was. */
	private Content hash(Path path, DataState recorded) throws IOException {
		if (isLegacy(recorded)) {
			Content older = context.data().hash(path, DataHash.DOS2UNIX, progress);
			if (Objects.equals(older.state().hash(), recorded.hash())) {
				return new Content(recorded, older.tree());
			}
		}
		return context.data().hash(path, DataHash.MD5, progress);
	}

	private static boolean isLegacy(DataState state) {
		DataHash hash = state.hash();
		return hash != null && DataHash.DOS2UNIX.equals(hash.algorithm());
	}

	private void keepUncached(List<Content> made) throws IOException {
		var uncached = new UncachedOutputs(context.data().store());
		for (int i = 0; i < made.size(); i++) {
			StagePath output = record.stage().outputs().get(i);
			if (!output.cached()) {
				uncached.keep(output.path(), made.get(i));
			}
		}
	}

	private void writePointer(PointerFile pointer, List<Content> made) throws IOException {
		boolean followsSource = pointer.isImport() && !record.dependencies().isEmpty() && !pointer.frozen();
		PointerFile changed = followsSource ? pointer.withSource(dependencies().getFirst().state()) : pointer;
		for (int i = 0; i < made.size(); i++) {
			changed = changed.with(record.outputs().get(i).with(made.get(i).state()));
		}
		(followsSource ? changed.signed() : changed).write(record.stage().file());
		context.toTrack().add(record.stage().file());
	}

	private void writeLock(LockEntry now) throws IOException {
		Path file = StageReader.lockOf(record.stage().file());
		LockFile lock = LockFile.read(file);
		if (!Files.exists(file)) {
			context.listener().said("Generating lock file '" + context.display(file) + "'");
		}
		String name = record.stage().name();
		Optional<LockEntry> before = Optional.ofNullable(lock.stages().get(name));
		LockEntry entry = before.map(now::after).orElse(now);
		boolean same = before.filter(known -> known.toValue().same(entry.toValue())).isPresent();
		if (same) {
			return;
		}
		context.listener().said("Updating lock file '" + context.display(file) + "'");
		lock.with(name, entry).write(file);
		context.toTrack().add(file);
	}

	private void requireExists(Path path, String what) throws ProblemException {
		if (!Files.exists(path)) {
			throw new ProblemException(Problem.error(what + " '" + context.display(path) + "' does not exist", path.toString(),
					"dependency".equals(what) ? "Make it, or fetch it with 'dvc pull'." : "Have the stage's command make it."));
		}
	}

	private static boolean isEmpty(Path path) throws IOException {
		if (!Files.isDirectory(path)) {
			return Files.size(path) == 0;
		}
		try (Stream<Path> files = Files.list(path)) {
			return files.findAny().isEmpty();
		}
	}

	private static boolean isBinary(Path path) throws IOException {
		if (Files.isDirectory(path)) {
			return false;
		}
		try (var in = Files.newInputStream(path)) {
			for (byte b : in.readNBytes(512)) {
				if (b == 0) {
					return true;
				}
			}
			return false;
		}
	}
}
