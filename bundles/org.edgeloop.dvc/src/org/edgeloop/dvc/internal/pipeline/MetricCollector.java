package org.edgeloop.dvc.internal.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.cache.FolderTree;
import org.edgeloop.dvc.cache.ObjectStore;
import org.edgeloop.dvc.file.DataHash;
import org.edgeloop.dvc.file.OutputFlags;
import org.edgeloop.dvc.file.PipelineFile;
import org.edgeloop.dvc.pipeline.FileValues;
import org.edgeloop.dvc.value.Value;

/**
 * Finds the metrics of a repository: those that stages make, and those that {@code dvc.yaml} lists. What Git does not have at a commit
 * comes from the cache, as far as it is there.
 *
 * @param targets the only files that count, from the root; all if none
 */
public record MetricCollector(List<String> targets, ObjectStore store) {

	private static final DataHash NOTHING = DataHash.md5("");

	public FileValues read(Snapshot snapshot, Progress progress) throws IOException {
		Map<String, DataHash> kept = new LinkedHashMap<>();
		Set<String> wanted = new LinkedHashSet<>(targets);
		for (RecordedStage stage : new StageReader(snapshot).readAll(progress)) {
			collect(snapshot, stage, kept, wanted);
		}
		if (targets.isEmpty()) {
			for (PipelineFile file : PipelineFiles.of(snapshot)) {
				wanted.addAll(PipelineFiles.fromRoot(snapshot, file, file.metrics()));
			}
		}
		Map<String, Value> values = new LinkedHashMap<>();
		List<Problem> problems = new ArrayList<>();
		for (String path : expanded(snapshot, wanted, kept)) {
			progress.checkCancelled();
			try {
				values.put(path, metrics(ParameterFile.read(content(snapshot, path, kept), path)).orElse(Value.Mapping.EMPTY));
			} catch (ProblemException e) {
				problems.add(e.problem());
			}
		}
		return new FileValues(values, problems);
	}

	private void collect(Snapshot snapshot, RecordedStage stage, Map<String, DataHash> kept, Set<String> wanted) {
		for (int i = 0; i < stage.outputs().size(); i++) {
			String path = snapshot.relative(stage.stage().outputs().get(i).path());
			DataHash hash = stage.outputs().get(i).hash();
			if (hash != null) {
				kept.put(path, hash);
			}
			if (targets.isEmpty() && stage.outputs().get(i).flags().kind() == OutputFlags.Kind.METRIC) {
				wanted.add(path);
			}
		}
	}

	/** @return the files of what are folders, and all else as it is */
	private Set<String> expanded(Snapshot snapshot, Set<String> wanted, Map<String, DataHash> kept) throws IOException {
		Set<String> files = new LinkedHashSet<>();
		for (String path : wanted) {
			List<String> inFolder = snapshot.lister().filesIn(path);
			files.addAll(inFolder);
			if (inFolder.isEmpty() && !addKept(path, kept, files)) {
				files.add(path);
			}
		}
		return files;
	}

	private boolean addKept(String path, Map<String, DataHash> kept, Set<String> files) throws IOException {
		if (!kept.containsKey(path) || !kept.get(path).isFolder() || !store.has(kept.get(path))) {
			return false;
		}
		FolderTree tree = store.tree(kept.get(path));
		for (FolderTree.Entry entry : tree.entries()) {
			String file = path + "/" + entry.path();
			kept.put(file, tree.hash(entry));
			files.add(file);
		}
		return true;
	}

	private byte[] content(Snapshot snapshot, String path, Map<String, DataHash> kept) throws IOException {
		Optional<byte[]> there = snapshot.files().read(path);
		if (there.isPresent()) {
			return there.get();
		}
		Optional<DataHash> hash = hash(path, kept);
		if (hash.isPresent() && store.has(hash.get())) {
			return Files.readAllBytes(store.path(hash.get()));
		}
		throw new ProblemException(Problem.error("the metrics are neither there nor in the cache", path, "Bring them back with 'dvc checkout' or 'dvc pull'."));
	}

	/** @return the hash of a file that was saved by itself, or in a folder */
	private Optional<DataHash> hash(String path, Map<String, DataHash> kept) throws IOException {
		if (kept.containsKey(path)) {
			return Optional.of(kept.get(path)).filter(hash -> !hash.isFolder());
		}
		for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
			DataHash folder = kept.getOrDefault(path.substring(0, slash), NOTHING);
			if (folder.isFolder() && store.has(folder)) {
				String inside = path.substring(slash + 1);
				FolderTree tree = store.tree(folder);
				return tree.entries().stream().filter(entry -> entry.path().equals(inside)).findFirst().map(tree::hash);
			}
		}
		return Optional.empty();
	}

	/** @return the numbers and texts, with the names that lead to them; what is neither is no metric */
	private static Optional<Value> metrics(Value value) {
		return switch (value) {
			case Value.Int _, Value.Real _, Value.Bool _, Value.Text _ -> Optional.of(value);
			case Value.Mapping(var entries) -> {
				Map<Value, Value> kept = new LinkedHashMap<>();
				entries.forEach((key, item) -> metrics(item).filter(found -> !Value.Mapping.EMPTY.equals(found))
						.ifPresent(found -> kept.put(key, found)));
				yield Optional.of(new Value.Mapping(kept));
			}
			case Value.Null _, Value.Sequence _ -> Optional.empty();
		};
	}
}
