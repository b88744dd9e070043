package org.edgeloop.dvc.internal.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.file.DataDependency;
import org.edgeloop.dvc.file.DataOutput;
import org.edgeloop.dvc.file.DataState;
import org.edgeloop.dvc.file.LockEntry;
import org.edgeloop.dvc.file.LockFile;
import org.edgeloop.dvc.file.OutputFlags;
import org.edgeloop.dvc.file.ParamsDependency;
import org.edgeloop.dvc.file.PipelineFile;
import org.edgeloop.dvc.file.PointerFile;
import org.edgeloop.dvc.file.StageEntry;
import org.edgeloop.dvc.pipeline.Stage;
import org.edgeloop.dvc.pipeline.StageParameters;
import org.edgeloop.dvc.pipeline.StagePath;
import org.edgeloop.dvc.value.Value;

/** Reads the stages of a repository with what their locks say of them. */
public final class StageReader {

	private final Snapshot snapshot;

	public StageReader(Snapshot snapshot) {
		this.snapshot = snapshot;
	}

	/**
	 * @return all stages: those of a folder's own files before those of the folders in it; files within outputs hold none
	 * @throws ProblemException if a file or a stage in it cannot be understood
	 */
	public List<RecordedStage> readAll(Progress progress) throws IOException {
		var stages = new ArrayList<RecordedStage>();
		Set<Path> outputs = new HashSet<>();
		for (Path file : snapshot.stageFiles().stream().sorted(StageReader::inOrderOfWalk).toList()) {
			progress.checkCancelled();
			if (!liesWithin(file, outputs)) {
				List<RecordedStage> found = read(file);
				stages.addAll(found);
				found.forEach(stage -> stage.stage().outputs().forEach(output -> outputs.add(output.path())));
			}
		}
		return stages;
	}

	/** @return the stages of a {@code dvc.yaml} or the one of a {@code .dvc} file */
	public List<RecordedStage> read(Path file) throws IOException {
		if (String.valueOf(file.getFileName()).endsWith(PointerFile.SUFFIX)) {
			return List.of(readPointer(file));
		}
		PipelineFile pipeline = PipelineFile.read(snapshot.files(), snapshot.relative(file), snapshot.config());
		if (!pipeline.problems().isEmpty()) {
			throw new ProblemException(pipeline.problems().getFirst());
		}
		Optional<String> lock = snapshot.text(lockOf(file));
		Map<String, LockEntry> locks = lock.isPresent() ? LockFile.parse(lock.get(), snapshot.relative(lockOf(file))).stages() : Map.of();
		var stages = new ArrayList<RecordedStage>();
		for (StageEntry entry : pipeline.stages()) {
			stages.add(recorded(file, entry, Optional.ofNullable(locks.get(entry.name()))));
		}
		return stages;
	}

	/** @return the lock beside a {@code dvc.yaml} */
	public static Path lockOf(Path file) {
		return file.resolveSibling(LockFile.NAME);
	}

	private RecordedStage recorded(Path file, StageEntry entry, Optional<LockEntry> lock) throws IOException {
		Path folder = folder(file, entry.wdir());
		var flags = EnumSet.noneOf(Stage.Flag.class);
		if (entry.frozen()) {
			flags.add(Stage.Flag.FROZEN);
		}
		if (entry.alwaysChanged()) {
			flags.add(Stage.Flag.ALWAYS_CHANGED);
		}
		List<StageParameters> parameters = entry.params().stream()
				.map(params -> new StageParameters(params.path(), folder.resolve(params.path()).normalize(), params.names())).toList();
		var stage = new Stage(file, entry.name(), snapshot.root(), folder, entry.cmd().lines(), dependencies(folder, entry.deps()), parameters,
				outputs(folder, entry.outs()), flags, entry.desc(), entry.line());
		return new RecordedStage(stage, Optional.of(entry.cmd()), entry.deps().stream().map(path -> recordedDependency(path, lock)).toList(),
				recordedParameters(parameters, entry.params(), lock), entry.outs().stream().map(output -> recordedOutput(output, lock)).toList(),
				lock.isPresent(), lock.isPresent() && !lock.get().cmd().equals(entry.cmd()), Optional.empty());
	}

	private RecordedStage readPointer(Path file) throws IOException {
		PointerFile pointer = PointerFile.parse(snapshot.text(file).orElse(""), snapshot.relative(file));
		Path folder = folder(file, pointer.wdir());
		var flags = EnumSet.noneOf(Stage.Flag.class);
		if (pointer.frozen()) {
			flags.add(Stage.Flag.FROZEN);
		}
		if (pointer.cmd().isEmpty() && !pointer.deps().isEmpty()) {
			flags.add(Stage.Flag.IMPORT);
		}
		// Imports name what lies in another repository or on a server, which is no file here.
		List<DataDependency> local = pointer.deps().stream()
				.filter(dependency -> dependency.extra().entries().isEmpty() && !dependency.path().contains("://")).toList();
		var stage = new Stage(file, "", snapshot.root(), folder, pointer.cmd().map(cmd -> cmd.lines()).orElse(List.of()),
				dependencies(folder, local.stream().map(DataDependency::path).toList()), List.of(), outputs(folder, pointer.outs()), flags,
				pointer.desc(), 1);
		return new RecordedStage(stage, pointer.cmd(), local, List.of(), pointer.outs(), true, pointer.isChanged(), Optional.of(pointer));
	}

	private Path folder(Path file, String name) throws IOException {
		Path folder = Objects.requireNonNull(file.getParent()).resolve(name).normalize();
		if (!folder.startsWith(snapshot.root())) {
			throw new ProblemException(Problem.error("The working directory '" + name + "' of a stage is outside of the repository.",
					snapshot.relative(file), "Name a folder in the repository under 'wdir'."));
		}
		return folder;
	}

	private static List<StagePath> dependencies(Path folder, List<String> names) {
		return names.stream().map(name -> new StagePath(name, folder.resolve(name).normalize(), Set.of())).toList();
	}

	/** What is kept for a stage may lie elsewhere as well, since DVC 2 allowed it; such a stage does not run, see {@link StageRunner}. */
	private static List<StagePath> outputs(Path folder, List<DataOutput> outputs) {
		return outputs.stream()
				.map(output -> new StagePath(output.path(), folder.resolve(output.path()).normalize(), flags(output.flags()))).toList();
	}

	private static Set<StagePath.Flag> flags(OutputFlags said) {
		var flags = EnumSet.noneOf(StagePath.Flag.class);
		switch (said.kind()) {
			case METRIC -> flags.add(StagePath.Flag.METRIC);
			case PLOT -> flags.add(StagePath.Flag.PLOT);
			case OUT -> {
				// nothing is said of it
			}
		}
		if (said.persist()) {
			flags.add(StagePath.Flag.PERSIST);
		}
		if (!said.cache()) {
			flags.add(StagePath.Flag.NOT_CACHED);
		}
		return flags;
	}

	private static DataDependency recordedDependency(String path, Optional<LockEntry> lock) {
		return lock.flatMap(entry -> entry.deps().stream().filter(dependency -> dependency.path().equals(path)).findFirst())
				.orElseGet(() -> DataDependency.of(path, DataState.NONE));
	}

	private static DataOutput recordedOutput(DataOutput output, Optional<LockEntry> lock) {
		return lock.flatMap(entry -> entry.outs().stream().filter(recorded -> recorded.path().equals(output.path())).findFirst())
				.map(recorded -> output.with(recorded.state())).orElse(output);
	}

	/** Of a file that is named with its parameters, only those count that are still named. */
	private static List<RecordedStage.Parameters> recordedParameters(List<StageParameters> files, List<ParamsDependency> named,
			Optional<LockEntry> lock) {
		var recorded = new ArrayList<RecordedStage.Parameters>();
		for (int i = 0; i < files.size(); i++) {
			ParamsDependency params = named.get(i);
			Optional<Value.Mapping> values = lock.map(entry -> entry.params().get(params.path()))
					.map(all -> params.names().isEmpty() ? all : only(all, params.names()));
			recorded.add(new RecordedStage.Parameters(files.get(i), values));
		}
		return recorded;
	}

	private static Value.Mapping only(Value.Mapping all, List<String> names) {
		var kept = new LinkedHashMap<Value, Value>();
		names.forEach(name -> all.get(name).ifPresent(value -> kept.put(Value.of(name), value)));
		return new Value.Mapping(kept);
	}

	private static boolean liesWithin(Path file, Set<Path> outputs) {
		for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
			if (outputs.contains(folder)) {
				return true;
			}
		}
		return false;
	}

	/** The files of a folder come before those of the folders in it, as when a tree is walked from its top. */
	private static int inOrderOfWalk(Path one, Path other) {
		int common = Math.min(one.getNameCount(), other.getNameCount());
		for (int i = 0; i < common; i++) {
			boolean oneIsFile = i == one.getNameCount() - 1;
			boolean otherIsFile = i == other.getNameCount() - 1;
			if (oneIsFile != otherIsFile) {
				return oneIsFile ? -1 : 1;
			}
			int compared = one.getName(i).toString().compareTo(other.getName(i).toString());
			if (compared != 0) {
				return compared;
			}
		}
		return Integer.compare(one.getNameCount(), other.getNameCount());
	}
}
