package org.edgeloop.lineage.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.lineage.LabelFileDiff;
import org.edgeloop.versioning.RevisionTree;

/** The label files of one version of a project. To be closed. */
public sealed interface LabelVersions extends AutoCloseable {

	/** @return their paths from the project's folder, sorted */
	Set<String> files() throws IOException;

	/** @return what tells the content without reading it; empty if nothing does */
	Optional<String> contentId(String path) throws IOException;

	/** @return the file's content; empty if there is none */
	Optional<byte[]> read(String path) throws IOException;

	@Override
	void close();

	static LabelVersions at(Path project, String commit) throws IOException {
		return new Committed(RevisionTree.open(project, commit));
	}

	static LabelVersions onDisk(Path project) {
		return new OnDisk(project);
	}

	/** As a commit has them. */
	record Committed(RevisionTree tree) implements LabelVersions {

		@Override
		public Set<String> files() {
			var files = new TreeSet<>(tree.files());
			files.removeIf(path -> !LabelFileDiff.isLabelFile(path) || tree.isLink(path));
			return files;
		}

		@Override
		public Optional<String> contentId(String path) throws IOException {
			return tree.has(path) ? Optional.of(tree.contentId(path)) : Optional.empty();
		}

		@Override
		public Optional<byte[]> read(String path) throws IOException {
			return tree.has(path) ? Optional.of(tree.read(path)) : Optional.empty();
		}

		@Override
		public void close() {
			tree.close();
		}
	}

	/** As they are on the disk. */
	record OnDisk(Path project) implements LabelVersions {

		@Override
		public Set<String> files() throws IOException {
			var files = new TreeSet<String>();
			Path labels = DatasetFiles.labels(project);
			if (Files.isDirectory(labels)) {
				try (var found = Files.walk(labels)) {
					found.filter(file -> LabelFileDiff.isLabelFile(file.toString()) && Files.isRegularFile(file))
							.forEach(file -> files.add(project.relativize(file).toString().replace('\\', '/')));
				}
			}
			return files;
		}

		@Override
		public Optional<String> contentId(String path) {
			return Optional.empty();
		}

		@Override
		public Optional<byte[]> read(String path) throws IOException {
			Path file = project.resolve(path);
			return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
		}

		@Override
		public void close() {
			// nothing is open
		}
	}
}
