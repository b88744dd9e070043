package org.edgeloop.experiment.internal.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.experiment.ModelStage;
import org.edgeloop.experiment.ModelVersion;
import org.edgeloop.experiment.RegisteredModel;

/** Reads registered models: a folder each, with a folder for each version. */
final class RegistryReader {

	static final String VERSION = "version-";
	static final String ALIASES = "aliases";
	static final String STAGE = "current_stage";

	/** The stage of versions that were deleted; their numbers are not given again. */
	static final String DELETED = "Deleted_Internal";

	private static final Comparator<ModelVersion> NEWEST_FIRST = Comparator.comparingInt(ModelVersion::version).reversed();

	private final StoreFiles files;
	private final Consumer<Problem> problems;

	RegistryReader(StoreFiles files, Consumer<Problem> problems) {
		this.files = files;
		this.problems = problems;
	}

	/** @throws ProblemException if nothing can be said of the model */
	RegisteredModel model(Path folder) throws IOException {
		var meta = MetaFile.read(files, folder);
		String name = StoreLayout.name(folder);
		return new RegisteredModel(name, meta.text("description"), meta.number("creation_timestamp", problems),
				meta.number("last_updated_timestamp", problems), texts(folder.resolve(StoreLayout.TAGS)), aliases(folder), versions(folder));
	}

	private SortedMap<String, Integer> aliases(Path folder) {
		SortedMap<String, Integer> aliases = new TreeMap<>();
		texts(folder.resolve(ALIASES)).forEach((alias, version) -> {
			try {
				aliases.put(alias, Integer.valueOf(version.strip()));
			} catch (NumberFormatException e) {
				problems.accept(Problem.error("An alias holds no version's number", folder.resolve(ALIASES).resolve(alias).toString(), ""));
			}
		});
		return Collections.unmodifiableSortedMap(aliases);
	}

	private List<ModelVersion> versions(Path model) throws IOException {
		List<ModelVersion> versions = new ArrayList<>();
		for (Path folder : versionFolders(files, model).toList()) {
			try {
				version(folder).ifPresent(versions::add);
			} catch (IOException e) {
				problems.accept(KeyedFiles.problem(folder, e));
			}
		}
		versions.sort(NEWEST_FIRST);
		return versions;
	}

	static Stream<Path> versionFolders(StoreFiles files, Path model) throws IOException {
		return files.list(model).stream().filter(folder -> StoreLayout.name(folder).startsWith(VERSION) && files.isFolder(folder));
	}

	/** @return nothing if the version was deleted */
	Optional<ModelVersion> version(Path folder) throws IOException {
		var meta = MetaFile.read(files, folder);
		if (meta.text(STAGE).equals(DELETED)) {
			return Optional.empty();
		}
		String status = meta.text("status");
		return Optional.of(new ModelVersion(StoreLayout.name(folder.getParent()), number(meta), stage(meta), meta.text("source"),
				meta.text("run_id"), status.isEmpty() ? "READY" : status, meta.text("description"), meta.number("creation_timestamp", problems),
				meta.number("last_updated_timestamp", problems), texts(folder.resolve(StoreLayout.TAGS))));
	}

	static int number(MetaFile meta) throws ProblemException {
		long number = meta.number("version", _ -> {
			// no number is told below
		});
		if (number < 1 || number > Integer.MAX_VALUE) {
			throw new ProblemException(Problem.error("The version has no number", meta.file().toString(), ""));
		}
		return (int) number;
	}

	private ModelStage stage(MetaFile meta) {
		String word = meta.text(STAGE);
		for (ModelStage stage : ModelStage.values()) {
			if (stage.word().equalsIgnoreCase(word)) {
				return stage;
			}
		}
		if (!word.isEmpty()) {
			problems.accept(Problem.warning("The version's stage is unknown: " + word, meta.file().toString(), "it is shown as without one"));
		}
		return ModelStage.NONE;
	}

	private SortedMap<String, String> texts(Path folder) {
		return KeyedTexts.read(files, folder, problems);
	}
}
