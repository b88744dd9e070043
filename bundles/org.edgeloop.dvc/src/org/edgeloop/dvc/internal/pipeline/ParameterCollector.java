package org.edgeloop.dvc.internal.pipeline;

import java.io.IOException;
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
import org.edgeloop.dvc.file.ParamsDependency;
import org.edgeloop.dvc.file.PipelineFile;
import org.edgeloop.dvc.pipeline.FileValues;
import org.edgeloop.dvc.pipeline.StageParameters;
import org.edgeloop.dvc.value.Value;

/**
 * Finds the parameters of a repository: those that stages depend on, and all in {@code params.yaml} and in the files that {@code dvc.yaml}
 * lists under {@code params}.
 *
 * @param targets the only files that count, from the root; all if none
 * @param dependenciesOnly whether only those count that stages depend on
 */
public record ParameterCollector(List<String> targets, boolean dependenciesOnly) {

	public FileValues read(Snapshot snapshot, Progress progress) throws IOException {
		Map<String, Value> values = new LinkedHashMap<>();
		List<Problem> problems = new ArrayList<>();
		for (var file : wanted(snapshot, progress).entrySet()) {
			progress.checkCancelled();
			try {
				values.put(file.getKey(), read(snapshot, file.getKey(), List.copyOf(file.getValue())));
			} catch (ProblemException e) {
				problems.add(e.problem());
			}
		}
		return new FileValues(values, problems);
	}

	/** @return the names that are wanted of each file; none for all of it */
	private Map<String, Set<String>> wanted(Snapshot snapshot, Progress progress) throws IOException {
		Map<String, Set<String>> wanted = new LinkedHashMap<>();
		Set<String> whole = new LinkedHashSet<>(targets);
		if (targets.isEmpty()) {
			for (RecordedStage stage : new StageReader(snapshot).readAll(progress)) {
				for (StageParameters file : stage.stage().parameters()) {
					String path = snapshot.relative(file.path());
					wanted.computeIfAbsent(path, _ -> new LinkedHashSet<>()).addAll(file.keys());
					if (file.keys().isEmpty()) {
						whole.add(path);
					}
				}
			}
			if (!dependenciesOnly) {
				whole.addAll(listed(snapshot));
			}
		}
		for (String path : whole) {
			wanted.put(path, Set.of());
		}
		return wanted;
	}

	private static List<String> listed(Snapshot snapshot) throws IOException {
		var listed = new ArrayList<String>();
		for (PipelineFile file : PipelineFiles.of(snapshot)) {
			listed.addAll(PipelineFiles.fromRoot(snapshot, file, file.params()));
		}
		if (snapshot.files().read(ParamsDependency.DEFAULT_FILE).isPresent()) {
			listed.add(ParamsDependency.DEFAULT_FILE);
		}
		return listed;
	}

	private static Value read(Snapshot snapshot, String path, List<String> names) throws IOException {
		Optional<byte[]> content = snapshot.files().read(path);
		if (content.isEmpty()) {
			throw new ProblemException(Problem.error("there is no such file of parameters", path, "Correct 'params' in dvc.yaml."));
		}
		Value all = ParameterFile.read(content.get(), path);
		return names.isEmpty() ? all : ParameterFile.select(all, names);
	}
}
