package org.edgeloop.dvc.internal.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.data.WorkspaceData;
import org.edgeloop.dvc.data.WorkspaceData.Change;
import org.edgeloop.dvc.file.DataDependency;
import org.edgeloop.dvc.file.DataOutput;
import org.edgeloop.dvc.file.DataState;
import org.edgeloop.dvc.pipeline.Stage;
import org.edgeloop.dvc.pipeline.StageParameters;
import org.edgeloop.dvc.pipeline.StagePath;
import org.edgeloop.dvc.pipeline.StageReason;
import org.edgeloop.dvc.value.PythonJson;
import org.edgeloop.dvc.value.Value;

/** Holds stages against what was recorded of them. The words are DVC's. */
public final class StageComparison {

	private static final String NEW = "new";
	private static final String MODIFIED = "modified";
	private static final String DELETED = "deleted";
	private static final String NOT_IN_CACHE = "not in cache";

	private final Path workingFolder;
	private final WorkspaceData data;
	private final WorkParameters parameters;

	/** @param workingFolder where the paths of reasons are relative to, absolute */
	public StageComparison(Path workingFolder, WorkspaceData data, WorkParameters parameters) {
		this.workingFolder = workingFolder;
		this.data = data;
		this.parameters = parameters;
	}

	/** @return all that differs: dependencies, unless the stage is frozen, parameters, outputs, then the rest */
	public List<StageReason> reasons(RecordedStage record, Progress progress) throws IOException {
		var reasons = new ArrayList<StageReason>();
		if (!record.stage().is(Stage.Flag.FROZEN)) {
			reasons.addAll(dependencies(record, progress));
			reasons.addAll(parameters(record));
		}
		reasons.addAll(outputs(record, progress));
		if (record.runsAlways()) {
			reasons.add(plain(StageReason.Kind.ALWAYS, "always changed"));
		}
		if (record.commandChanged()) {
			reasons.add(plain(StageReason.Kind.COMMAND, record.pointer().isPresent() ? "changed checksum" : "changed command"));
		}
		return reasons;
	}

	public List<StageReason> dependencies(RecordedStage record, Progress progress) throws IOException {
		var reasons = new ArrayList<StageReason>();
		for (int i = 0; i < record.dependencies().size(); i++) {
			StagePath dependency = record.stage().dependencies().get(i);
			if (dependency.isAddress()) {
				continue;
			}
			word(dependency.path(), record.dependencies().get(i).state(), false, progress)
					.ifPresent(word -> reasons.add(of(StageReason.Kind.DEPENDENCY, dependency.path(), word)));
		}
		return reasons;
	}

	public List<StageReason> outputs(RecordedStage record, Progress progress) throws IOException {
		var reasons = new ArrayList<StageReason>();
		for (int i = 0; i < record.outputs().size(); i++) {
			StagePath output = record.stage().outputs().get(i);
			DataOutput recorded = record.outputs().get(i);
			if (output.isAddress()) {
				continue;
			}
			boolean cached = recorded.flags().cache() && !output.isCachedElsewhere(data.repository().root());
			word(output.path(), recorded.state(), cached, progress)
					.ifPresent(word -> reasons.add(of(StageReason.Kind.OUTPUT, output.path(), word)));
		}
		return reasons;
	}

	/** @return sentences on what a stage reads and makes that is not held against what was recorded */
	public List<String> unseen(RecordedStage record) {
		var unseen = new ArrayList<String>();
		Stage stage = record.stage();
		if (!stage.is(Stage.Flag.FROZEN)) {
			record.pointer().stream().flatMap(pointer -> pointer.deps().stream()).map(DataDependency::path).filter(StagePath::isAddress)
					.forEach(name -> unseen.add(onServer(name)));
			stage.dependencies().stream().filter(dependency -> dependency.isAddress() && record.pointer().isEmpty())
					.forEach(dependency -> unseen.add(onServer(dependency.name())));
		}
		for (StagePath output : stage.outputs()) {
			if (output.isAddress()) {
				unseen.add(onServer(output.name()));
			} else if (output.isCachedElsewhere(data.repository().root())) {
				unseen.add("'" + output.name() + "' is kept for '" + stage.address(workingFolder)
						+ "' but lies outside of the repository, for which DVC keeps nothing since 3.0; it is not looked for in the cache.");
			}
		}
		return unseen;
	}

	/** @param name of what a stage reads or makes */
	static String onServer(String name) {
		return "'" + name + "' is on a server, where changes are not looked for.";
	}

	public List<StageReason> parameters(RecordedStage record) throws IOException {
		var reasons = new ArrayList<StageReason>();
		for (RecordedStage.Parameters file : record.parameters()) {
			reasons.addAll(parameters(file));
		}
		return reasons;
	}

	private List<StageReason> parameters(RecordedStage.Parameters recorded) throws IOException {
		StageParameters file = recorded.file();
		if (!Files.exists(file.path())) {
			return List.of(of(StageReason.Kind.PARAMETER, file.path(), DELETED));
		}
		if (recorded.recorded().isEmpty()) {
			return List.of(of(StageReason.Kind.PARAMETER, file.path(), NEW));
		}
		Value.Mapping before = recorded.recorded().get();
		Value.Mapping now = parameters.present(file);
		var reasons = new ArrayList<StageReason>();
		for (Value key : keys(file, now, before)) {
			parameter(file, key, Optional.ofNullable(before.entries().get(key)), Optional.ofNullable(now.entries().get(key)))
					.ifPresent(reasons::add);
		}
		return reasons;
	}

	/** The order of the names in the stage; of a file that counts as a whole that of the file, then what was there before. */
	private static Set<Value> keys(StageParameters file, Value.Mapping now, Value.Mapping before) {
		var keys = new LinkedHashSet<Value>();
		if (file.keys().isEmpty()) {
			keys.addAll(now.entries().keySet());
			keys.addAll(before.entries().keySet());
		} else {
			file.keys().forEach(key -> keys.add(Value.of(key)));
		}
		return keys;
	}

	private Optional<StageReason> parameter(StageParameters file, Value key, Optional<Value> before, Optional<Value> now) {
		String word;
		if (now.isEmpty()) {
			word = DELETED;
		} else if (before.isEmpty()) {
			word = NEW;
		} else if (!now.get().same(before.get())) {
			word = MODIFIED;
		} else {
			return Optional.empty();
		}
		return Optional.of(new StageReason(StageReason.Kind.PARAMETER, display(file.path()), text(key), word,
				before.map(StageComparison::text).orElse(""), now.map(StageComparison::text).orElse("")));
	}

	private static String text(Value value) {
		return value instanceof Value.Text(String text) ? text : PythonJson.write(value);
	}

	/** DVC calls what was never saved modified, once it is there. */
	private Optional<String> word(Path path, DataState recorded, boolean cached, Progress progress) throws IOException {
		progress.checkCancelled();
		Change change = data.change(path, recorded, cached, progress);
		return switch (change) {
			case NONE -> Optional.empty();
			case NEW, MODIFIED -> Optional.of(MODIFIED);
			case DELETED -> Optional.of(DELETED);
			case NOT_IN_CACHE -> Optional.of(NOT_IN_CACHE);
		};
	}

	private StageReason of(StageReason.Kind kind, Path path, String word) {
		return new StageReason(kind, display(path), "", word, "", "");
	}

	private static StageReason plain(StageReason.Kind kind, String word) {
		return new StageReason(kind, "", "", word, "", "");
	}

	private String display(Path path) {
		return path.startsWith(data.repository().root()) ? workingFolder.relativize(path).toString().replace('\\', '/') : path.toString();
	}
}
