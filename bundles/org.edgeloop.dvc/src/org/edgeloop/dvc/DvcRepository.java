package org.edgeloop.dvc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.cache.DvcIgnore;
import org.edgeloop.dvc.file.PipelineFile;
import org.edgeloop.dvc.file.PointerFile;

/** A folder in which DVC versions data. What was read of it stays as it was; open it again to see changes. */
public final class DvcRepository {

	/** What makes a folder a repository of DVC. */
	public static final String FOLDER = ".dvc";

	private static final String NOT_INSIDE = "you are not inside of a DVC repository (checked up to mount point '/')";

	/** What nobody's data are. */
	private static final Set<String> KEPT = Set.of(".git", FOLDER);

	private final Path root;
	private final DvcConfig config;
	private final DvcIgnore ignore;

	private DvcRepository(Path root, DvcConfig config) {
		this.root = root;
		this.config = config;
		this.ignore = DvcIgnore.of(root);
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
		return find(place).orElseThrow(() -> new ProblemException(Problem.error(
				NOT_INSIDE, place.toString(),
				"Make one with 'dvc init', or name another folder.")));
	}

	/** @return whether a problem is that there is no repository */
	public static boolean isMissing(Problem problem) {
		return NOT_INSIDE.equals(problem.what());
	}

	/** @return absolute */
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
		return config.value("cache", "dir").map(Path::of).orElse(folder().resolve("cache"));
	}

	public DvcConfig config() {
		return config;
	}

	/** @return what {@code .dvcignore} files hide */
	public DvcIgnore ignore() {
		return ignore;
	}

	/**
	 * @param path from the root, or absolute; need not be there
	 * @return the place below the root
	 * @throws ProblemException if it leads out of the repository, by itself or by a symbolic link of a folder on the way
	 */
	public Path resolve(String path) throws IOException {
		Path place = root.resolve(path).normalize();
		if (!place.startsWith(root) || !staysInside(place)) {
			throw new ProblemException(
					Problem.error("The path leads out of the repository", path, "Name a path inside " + root + "."));
		}
		return place;
	}

	/**
	 * As {@link #resolve}, for what is written and deleted as data.
	 *
	 * @throws ProblemException also if it is the repository as a whole, or lies in what Git or DVC keep there
	 */
	public Path resolveData(String path) throws IOException {
		Path place = resolve(path);
		Path first = place.equals(root) ? root : root.relativize(place).getName(0);
		if (place.equals(root) || KEPT.contains(first.toString())) {
			throw new ProblemException(Problem.error("This is no place for data", path, "Name a file or a folder in the repository."));
		}
		return place;
	}

	/** The last name may be a link, which is data of its own. */
	private boolean staysInside(Path place) throws IOException {
		Path folder = place.getParent();
		while (folder != null && folder.startsWith(root) && !folder.equals(root) && !Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
			folder = folder.getParent();
		}
		return folder == null || !folder.startsWith(root) || folder.toRealPath().startsWith(root.toRealPath());
	}

	/** @return the files of the work tree */
	public RepositoryFiles files() {
		return path -> {
			Path file = resolve(path);
			return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
		};
	}

	/**
	 * @return every {@code .dvc} file and {@code dvc.yaml} of this repository that no {@code .dvcignore} hides, sorted; none in folders
	 *         that Git ignores or that are repositories of DVC themselves
	 */
	public List<Path> stageFiles() throws IOException {
		return new StageFileSearch(root, ignore).find();
	}

	/** @return whether a file of this name is a pointer or a pipeline */
	public static boolean isStageFile(String name) {
		return name.endsWith(PointerFile.SUFFIX) && name.length() > PointerFile.SUFFIX.length() || name.equals(PipelineFile.NAME);
	}
}
