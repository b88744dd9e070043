package org.edgeloop.dvc.internal.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.edgeloop.dvc.file.PipelineFile;

/** The {@code dvc.yaml} files of a repository, for what they list besides stages. */
final class PipelineFiles {

	private PipelineFiles() {
	}

	static List<PipelineFile> of(Snapshot snapshot) throws IOException {
		var files = new ArrayList<PipelineFile>();
		for (Path file : snapshot.stageFiles()) {
			if (PipelineFile.NAME.equals(String.valueOf(file.getFileName()))) {
				files.add(PipelineFile.read(snapshot.files(), snapshot.relative(file), snapshot.config()));
			}
		}
		return files;
	}

	/** @return paths from the file's folder, from the root */
	static List<String> fromRoot(Snapshot snapshot, PipelineFile file, List<String> paths) {
		Path folder = Objects.requireNonNull(snapshot.root().resolve(file.path()).getParent());
		return paths.stream().map(path -> snapshot.relative(folder.resolve(path).normalize())).toList();
	}
}
