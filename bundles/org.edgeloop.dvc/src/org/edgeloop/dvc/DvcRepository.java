package org.edgeloop.dvc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** A folder in which DVC versions data. */
public final class DvcRepository {

	/** What makes a folder a repository of DVC. */
	public static final String FOLDER = ".dvc";

	private final Path root;
	private final DvcConfig config;

	private DvcRepository(Path root, DvcConfig config) {
		this.root = root;
		this.config = config;
	}

	/**
	 * @param place a folder or a file
	 * @return the repository it is in, the innermost; empty if it is in none
	 * @throws ProblemException if its configuration cannot be understood
	 */
	public static Optional<DvcRepository> find(Path place) throws IOException {
		for (Path folder = place.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
			if (Files.isDirectory(folder.resolve(FOLDER))) {
				return Optional.of(new DvcRepository(folder, DvcConfig.read(folder.resolve(FOLDER))));
			}
		}
		return Optional.empty();
	}

	/** @throws ProblemException if the place is in no repository */
	public static DvcRepository open(Path place) throws IOException {
		return find(place).orElseThrow(() -> new ProblemException(Problem.error("No repository of DVC is here or above", place.toString(),
				"Make one with 'dvc init', or name another folder.")));
	}

	public Path root() {
		return root;
	}

	/** @return {@code .dvc} */
	public Path folder() {
		return root.resolve(FOLDER);
	}

	/** @return {@code .dvc/tmp}, which need not be there */
	public Path temporary() {
		return folder().resolve("tmp");
	}

	/** @return where content is kept: {@code cache.dir} of the configuration, else {@code .dvc/cache}; need not be there */
	public Path cacheFolder() {
		return folder().resolve("cache");
	}

	public DvcConfig config() {
		return config;
	}

	/**
	 * @param path from the root, or absolute
	 * @return the place, with the symbolic links of its folders followed but not its own
	 * @throws ProblemException if it leads out of the repository
	 */
	public Path resolve(String path) throws IOException {
		Path place = root.resolve(path).normalize();
		if (!place.startsWith(root)) {
			throw new ProblemException(Problem.error("The path leads out of the repository", path, "Name a path in " + root + "."));
		}
		return place;
	}

	/** @return the files of the work tree */
	public RepositoryFiles files() {
		return path -> {
			Path file = resolve(path);
			return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
		};
	}

	/** @return every {@code .dvc} file and {@code dvc.yaml} of this repository that no {@code .dvcignore} hides, sorted */
	public List<Path> stageFiles() throws IOException {
		try (var walk = Files.walk(root)) {
			return walk.filter(file -> !file.startsWith(folder()) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
					.filter(DvcRepository::isStageFile).sorted().toList();
		}
	}

	private static boolean isStageFile(Path file) {
		String name = String.valueOf(file.getFileName());
		return name.endsWith(".dvc") || "dvc.yaml".equals(name);
	}
}
