package org.edgeloop.dvc.internal.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.edgeloop.dvc.DvcConfig;
import org.edgeloop.dvc.DvcRepository;
import org.edgeloop.dvc.RepositoryFiles;
import org.edgeloop.dvc.data.CommittedOutputs;
import org.edgeloop.dvc.internal.text.Utf8Text;
import org.edgeloop.versioning.RevisionTree;

/**
 * The stages' files of a repository at one state of it: the work tree or a commit.
 *
 * @param root the repository's folder, absolute
 * @param config says how templates are filled in
 * @param files reads files of that state
 * @param stageFiles every {@code dvc.yaml} and {@code .dvc} file, absolute, whether or not it is there now
 * @param lister the files in a folder of that state, from the root
 */
public record Snapshot(Path root, DvcConfig config, RepositoryFiles files, List<Path> stageFiles, Lister lister) {

	/** Lists the files in a folder. */
	@FunctionalInterface
	public interface Lister {
		/** @return the files in a folder and below it, from the root, sorted; none if it is no folder */
		List<String> filesIn(String folder) throws IOException;
	}

	public static Snapshot workspace(DvcRepository repository) throws IOException {
		Path root = repository.root();
		return new Snapshot(root, repository.config(), repository.files(), repository.stageFiles(), folder -> {
			if (!Files.isDirectory(root.resolve(folder))) {
				return List.of();
			}
			try (Stream<Path> found = Files.walk(root.resolve(folder))) {
				return found.filter(Files::isRegularFile).map(file -> root.relativize(file).toString().replace('\\', '/')).sorted().toList();
			}
		});
	}

	/** @param tree of the repository's folder; open as long as the snapshot is used */
	public static Snapshot at(DvcRepository repository, RevisionTree tree) {
		List<Path> stageFiles = CommittedOutputs.stageFiles(tree).stream().map(repository.root()::resolve).toList();
		return new Snapshot(repository.root(), repository.config(), CommittedOutputs.files(tree), stageFiles,
				folder -> tree.files().stream().filter(file -> file.startsWith(folder + "/")).toList());
	}

	public Optional<String> text(Path file) throws IOException {
		Optional<byte[]> bytes = files.read(relative(file));
		return bytes.isPresent() ? Optional.of(Utf8Text.decode(bytes.get(), relative(file))) : Optional.empty();
	}

	/** @return a file's path from the root, with slashes */
	public String relative(Path file) {
		return root.relativize(file).toString().replace('\\', '/');
	}
}
