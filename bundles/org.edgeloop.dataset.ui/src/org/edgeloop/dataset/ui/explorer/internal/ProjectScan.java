package org.edgeloop.dataset.ui.explorer.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.ui.explorer.internal.tree.DatasetTree;
import org.edgeloop.dataset.ui.explorer.internal.tree.RecordingNode;
import org.edgeloop.dataset.ui.explorer.internal.tree.RecordingStatus;
import org.edgeloop.signal.RecordingReader;
import org.edgeloop.signal.Recordings;

/** Lists a project's recordings. */
final class ProjectScan {

	private ProjectScan() {
	}

	static DatasetTree run(IProject project, Path folder, Progress progress) throws IOException {
		List<RecordingNode> nodes = new ArrayList<>();
		try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
			for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
				progress.checkCancelled();
				String format = Recordings.readerFor(file).map(RecordingReader::format).orElse("");
				if (!format.isEmpty()) {
					nodes.add(new RecordingNode(folder.relativize(file).toString().replace('\\', '/'), format, Files.size(file), 0,
							Set.of(), RecordingStatus.UNLABELLED));
				}
			}
		}
		return new DatasetTree(nodes);
	}
}
