package org.edgeloop.experiment.internal.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** Where things lie in a file store: experiments side by side, deleted ones in a bin, the runs of each within. */
final class StoreLayout {

	static final String TRASH = ".trash";
	static final String MODELS = "models";
	static final String METRICS = "metrics";
	static final String PARAMS = "params";
	static final String TAGS = "tags";
	static final String INPUTS = "inputs";
	static final String OUTPUTS = "outputs";
	static final String DATASETS = "datasets";
	static final String ARTIFACTS = "artifacts";

	/** What stands among the runs of an experiment and is none: MLflow's traces and, since 3.0, models among them. */
	private static final Set<String> RESERVED = Set.of(TAGS, DATASETS, "traces", MODELS, "assessments");

	private static final Pattern ID = Pattern.compile("[a-zA-Z0-9][\\w-]{0,255}");

	private final StoreFiles files;
	private final Map<String, Path> knownRuns = new ConcurrentHashMap<>();

	StoreLayout(StoreFiles files) {
		this.files = files;
	}

	StoreFiles files() {
		return files;
	}

	Path root() {
		return files.root();
	}

	Path trash() {
		return files.root().resolve(TRASH);
	}

	Path models() {
		return files.root().resolve(MODELS);
	}

	/** @return whether there is anything that only a store has, or nothing at all; some of its files may be missing */
	boolean looksLikeStore() throws IOException {
		if (files.isFolder(trash()) || files.list(files.root()).isEmpty()) {
			return true;
		}
		for (Path folder : activeExperiments()) {
			if (says(folder, "experiment_id") || runs(folder).stream().anyMatch(run -> says(run, "run_uuid"))) {
				return true;
			}
		}
		return registeredModels().stream().anyMatch(model -> says(model, "name")) || isJustBegun();
	}

	/** Who made the store may have been killed between the folder of its first experiment and what stands in it. */
	private boolean isJustBegun() throws IOException {
		for (Path entry : files.list(files.root())) {
			if (!files.isFolder(entry) || files.list(entry).stream().anyMatch(inside -> !name(inside).startsWith("."))) {
				return false;
			}
		}
		return true;
	}

	private boolean says(Path folder, String key) {
		try {
			return MetaFile.read(files, folder).has(key);
		} catch (IOException e) {
			return false;
		}
	}

	/** @return folders that should hold an experiment, none of them deleted */
	List<Path> activeExperiments() throws IOException {
		return folders(files.root()).filter(folder -> !name(folder).equals(MODELS)).toList();
	}

	/** @return folders that should hold a deleted experiment */
	List<Path> deletedExperiments() throws IOException {
		try {
			return folders(trash()).toList();
		} catch (NoSuchFileException e) {
			return List.of();
		}
	}

	/** @return folders that should hold an experiment, the deleted ones last */
	List<Path> allExperiments() throws IOException {
		return Stream.concat(activeExperiments().stream(), deletedExperiments().stream()).toList();
	}

	/** @return the folder of an experiment, deleted or not */
	Optional<Path> experiment(String id) {
		return ID.matcher(id).matches() ? Stream.of(files.root().resolve(id), trash().resolve(id)).filter(files::isFolder).findFirst()
				: Optional.empty();
	}

	/** @return folders in an experiment that may hold a run */
	List<Path> runs(Path experiment) throws IOException {
		return files.list(experiment).stream().filter(this::mayBeRun).toList();
	}

	/** @return whether it is a folder that an experiment has for nothing else */
	boolean mayBeRun(Path path) {
		return !RESERVED.contains(name(path)) && isNamedFolder(path);
	}

	/** @throws ProblemException if there is no such run */
	Path run(String id) throws IOException {
		@Nullable Path known = knownRuns.get(id);
		if (known != null && files.isFile(known.resolve(MetaFile.NAME))) {
			return known;
		}
		if (ID.matcher(id).matches()) {
			for (Path experiment : allExperiments()) {
				Path run = experiment.resolve(id);
				if (files.isFolder(run) && files.isFile(run.resolve(MetaFile.NAME))) {
					found(id, run);
					return run;
				}
			}
		}
		throw new ProblemException(Problem.error("There is no run " + id, files.root().toString(), ""));
	}

	/** @return the folders of the models that a run logged, which lie beside the runs since MLflow 3 */
	List<Path> loggedModels(Path run) throws IOException {
		Path outputs = run.resolve(OUTPUTS);
		if (!files.isFolder(outputs)) {
			return List.of();
		}
		Path models = run.resolveSibling(MODELS);
		return folders(outputs).map(output -> models.resolve(name(output))).filter(files::isFolder).toList();
	}

	/** @return the folders of registered models; none in a store without a registry */
	List<Path> registeredModels() throws IOException {
		return files.isFolder(models()) ? files.list(models()).stream().filter(files::isFolder).toList() : List.of();
	}

	/** Remembers where a run lies, so that it need not be looked for. */
	void found(String id, Path run) {
		knownRuns.put(id, run);
	}

	/**
	 * @param namedIn the file that names it
	 * @throws ProblemException if it is no plain name and could lead anywhere
	 */
	static String checkedId(String id, Path namedIn) throws ProblemException {
		if (!ID.matcher(id).matches()) {
			throw new ProblemException(Problem.error("This is no name of a folder: " + id, namedIn.toString(), ""));
		}
		return id;
	}

	static String name(Path path) {
		return path.getFileName().toString();
	}

	/** @return what is wrong with links in a folder that lead out of the store, where experiments or runs may lie that nobody sees here */
	List<Problem> linksOut(Path folder) throws IOException {
		List<Problem> problems = new ArrayList<>();
		for (Path path : files.list(folder)) {
			try {
				if (Files.isSymbolicLink(path)) {
					files.checkInside(path);
				}
			} catch (IOException e) {
				problems.add(KeyedFiles.problem(path, e));
			}
		}
		return problems;
	}

	private Stream<Path> folders(Path folder) throws IOException {
		return files.list(folder).stream().filter(this::isNamedFolder);
	}

	private boolean isNamedFolder(Path path) {
		return ID.matcher(name(path)).matches() && files.isFolder(path);
	}
}
